import {
  Course,
  type CourseStep,
  Criteria,
  Directions,
  ExplorationLog,
  type ExplorationLogView,
  Intake,
  Journey,
  NextStep,
  Reflection,
  Standstill,
  type StandstillAction,
} from '@onderweg/react';
import { goTo, usePath } from '../routing/use-path';

/** Where each step of the loop lives in this portal. */
function goToStep(step: CourseStep, exploration?: string): void {
  if (step === 'intake') goTo('career', 'intake');
  else if (step === 'reflect' || step === 'course') goTo('career', 'reflection');
  else if (step === 'note') goTo('career', 'log', 'note', ...(exploration ? [exploration] : []));
  else if (step === 'plan') goTo('career', 'log', 'plan');
  else goTo('career', 'log');
}

/** What somebody chose when it stalls, and where that is done here. Putting it off brings nobody anywhere. */
function goToHelp(action: StandstillAction): void {
  if (['makeSmaller', 'tenMinutes', 'oneSmallStep', 'smallOuting', 'showQuestion', 'whoToAsk', 'seeMyself'].includes(action))
    plan();
  else if (action === 'type') note();
  else if (action === 'newDay' || action === 'lookElsewhere' || action === 'haveNextStep') goTo('career', 'log');
  else if (action === 'lookTogether' || action === 'chooseMyself') goTo('career', 'reflection');
}

function toView(at: string | undefined, exploration: string | undefined): ExplorationLogView | undefined {
  if (at === 'plan') return { at };
  if (at === 'note') return exploration ? { at, exploration } : { at };
  return undefined;
}

const plan = () => goTo('career', 'log', 'plan');
const note = () => goTo('career', 'log', 'note');

/** One widget for each page of the loop. */
export function CareerWidget() {
  const [, page = 'now', at, exploration] = usePath();
  switch (page) {
    case 'intake':
      return <Intake onComplete={() => goTo('career', 'now')} onPlan={plan} />;
    case 'directions':
      return <Directions />;
    case 'criteria':
      return <Criteria />;
    case 'log': {
      const start = toView(at, exploration);
      return <ExplorationLog key={`${at}/${exploration}`} {...(start ? { start } : {})} />;
    }
    case 'reflection':
      return <Reflection onLog={note} onPlan={plan} />;
    case 'journey':
      return <Journey />;
    default:
      return (
        <>
          <Standstill onAct={goToHelp} />
          <Course onGo={goToStep} />
          <NextStep onPlan={plan} />
        </>
      );
  }
}
