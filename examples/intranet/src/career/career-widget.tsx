import {
  AfterCare,
  Course,
  type CourseStep,
  Criteria,
  Directions,
  Estimates,
  ExplorationLog,
  type ExplorationLogView,
  Grid,
  Intake,
  Journey,
  Market,
  NextStep,
  Nudges,
  Profile,
  Reflection,
  Report,
  SessionPreparation,
  Standstill,
  type StandstillAbout,
  type StandstillAction,
  Visibility,
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

type Question = { readonly direction: string; readonly about: string };

const plan = () => goTo('career', 'log', 'plan');
const planFor = ({ direction, about }: Question, kind?: string) =>
  goTo('career', 'log', 'plan', direction, about, ...(kind ? [kind] : []));
const note = () => goTo('career', 'log', 'note');

/** What somebody chose when it stalls, and where that is done here. */
function goToHelp(action: StandstillAction, { exploration, question }: StandstillAbout): void {
  if (action === 'makeSmaller' && exploration) goTo('career', 'log', 'smaller', exploration);
  else if (['whoToAsk', 'seeMyself'].includes(action) && question)
    planFor(question, action === 'seeMyself' ? 'shadowHalfDay' : 'talk');
  else if (action === 'withCoach') goTo('career', 'share');
  else if (action === 'notImportant') goTo('career', 'criteria');
  else if (action === 'chooseMyself' || action === 'otherPlaces') goTo('career', 'directions');
  else if (action === 'type') note();
  else if (action === 'newDay' || action === 'lookElsewhere') goTo('career', 'log');
  else if (action === 'lookTogether') goTo('career', 'reflection');
  else plan();
}

/** `plan/d1/chance/talk`, `smaller/e5`, `note/e5`: what is open in the log when somebody comes from elsewhere. */
function toView(at: string | undefined, [first, about, kind]: readonly string[]): ExplorationLogView | undefined {
  if (at === 'plan')
    return { at, ...(first ? { direction: first } : {}), ...(about ? { about } : {}), ...(kind ? { kind } : {}) };
  if (at === 'smaller' && first) return { at: 'plan', smallerThan: first };
  if (at === 'note') return first ? { at, exploration: first } : { at };
  return undefined;
}

/** The widgets of each page of the loop. */
export function CareerWidget() {
  const [, page = 'now', at, ...rest] = usePath();
  switch (page) {
    case 'intake':
      return <Intake onComplete={() => goTo('career', 'now')} onPlan={plan} />;
    case 'directions':
      return (
        <>
          <Directions />
          <Grid onExplore={planFor} />
        </>
      );
    case 'criteria':
      return <Criteria />;
    case 'market':
      return (
        <>
          <Market />
          <Visibility />
        </>
      );
    case 'log': {
      const start = toView(at, rest);
      return <ExplorationLog key={[at, ...rest].join('/')} {...(start ? { start } : {})} />;
    }
    case 'reflection':
      return (
        <>
          <Reflection onLog={note} onPlan={plan} />
          <Estimates />
        </>
      );
    case 'journey':
      return <Journey />;
    case 'share':
      return (
        <>
          <SessionPreparation />
          <Profile />
          <Report />
        </>
      );
    case 'later':
      return (
        <>
          <AfterCare />
          <Nudges />
        </>
      );
    default:
      return (
        <>
          <Standstill onAct={goToHelp} />
          <Course onGo={goToStep} />
          <NextStep onPlan={planFor} onDecide={() => goTo('career', 'reflection')} />
        </>
      );
  }
}
