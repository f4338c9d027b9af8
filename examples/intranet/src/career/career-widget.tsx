import {
  AfterCare,
  Course,
  type CourseStep,
  Criteria,
  Directions,
  Estimates,
  ExplorationLog,
  type ExplorationLogView,
  FreeWriting,
  Grid,
  Intake,
  Journey,
  Market,
  MyData,
  NextStep,
  type NextStepGoal,
  Nudges,
  Profile,
  Reflection,
  Report,
  SessionPreparation,
  Standstill,
  type StandstillAbout,
  type StandstillAction,
  useEmphasis,
  Visibility,
} from '@onderweg/react';
import type { FirstMove } from '@onderweg/core';
import { goTo, replaceWith, usePath } from '../routing/use-path';

/** Where each step of the loop lives in this portal. */
function goToStep(step: CourseStep, exploration?: string): void {
  if (step === 'intake') goTo('career', 'intake');
  else if (step === 'reflect' || step === 'course') goTo('career', 'reflection');
  else if (step === 'note') goTo('career', 'log', 'note', ...(exploration ? [exploration] : []));
  else if (step === 'plan') goTo('career', 'log', 'plan');
  else if ((step === 'done' || step === 'move' || step === 'drop') && exploration) goTo('career', 'log', step, exploration);
  else if (step === 'journey' || step === 'later') goTo('career', step);
  else if (step === 'report') goTo('career', 'share');
  else goTo('career', 'log');
}

type Question = { readonly direction: string; readonly about: string };

/** Nothing chosen yet, in the place of something in an address. */
const none = '-';
const plan = () => goTo('career', 'log', 'plan');
const planFor = ({ direction, about }: Question, kind?: string) =>
  goTo('career', 'log', 'plan', direction, about, ...(kind ? [kind] : []));
const note = () => goTo('career', 'log', 'note');

/** After a choice, an invitation, or what somebody wrote themselves. */
function goToGoal(goal: NextStepGoal, direction = none): void {
  const kinds = { call: [none, 'talk'], prepare: [none, 'interview'] };
  if (goal === 'apply') goTo('career', 'market');
  else if (goal === 'widen') goTo('career', 'directions');
  else if (goal === 'ownPlan') goTo('career', 'log', 'own-words', direction);
  else goTo('career', 'log', 'plan', direction, ...kinds[goal]);
}

/** Where what somebody begins with is done here. */
function goToMove({ move, kind }: FirstMove): void {
  if (move === 'exploration' && kind) goTo('career', 'log', 'plan', none, none, kind);
  else if (move === 'running') goTo('career', 'market');
  else if (move === 'farewell') goTo('career', 'reflection', 'farewell');
  else goTo('career', 'directions');
}

/** What somebody chose when it stalls, and where that is done here. */
function goToHelp(action: StandstillAction, { exploration, question }: StandstillAbout): void {
  if (action === 'makeSmaller' && exploration) goTo('career', 'log', 'smaller', exploration);
  else if (['whoToAsk', 'seeMyself'].includes(action) && question)
    planFor(question, action === 'seeMyself' ? 'shadowHalfDay' : 'talk');
  else if (action === 'withCoach') goTo('career', 'log', 'plan', none, none, 'togetherWithCoach');
  else if (action === 'writeOff') goTo('career', 'reflection', 'write');
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
    return {
      at,
      ...(first && first !== none ? { direction: first } : {}),
      ...(about && about !== none ? { about } : {}),
      ...(kind ? { kind } : {}),
    };
  if (at === 'own-words') return { at: 'plan', ownWords: true, ...(first && first !== none ? { direction: first } : {}) };
  if ((at === 'done' || at === 'move' || at === 'drop') && first) return { at, exploration: first };
  if (at === 'smaller' && first) return { at: 'plan', smallerThan: first };
  if (at === 'note') return first ? { at, exploration: first } : { at };
  return undefined;
}

/** A form that was saved or left is not in the address any more, so that a reload does not open it again. */
function leaveForm({ at }: ExplorationLogView): void {
  if (at === 'overview') replaceWith('career', 'log');
}

/** What is next, and whom to thank or to ask: beside it where the approach of the market weighs, else below all. */
function Now() {
  const { weights } = useEmphasis();
  const isApproaching = weights.marketApproach >= 2;
  const due = <Visibility.Due />;
  const next = <NextStep onPlan={planFor} onDecide={() => goTo('career', 'reflection')} onGo={goToGoal} />;
  return (
    <>
      <AfterCare.Due />
      <Standstill onAct={goToHelp} />
      <Course
        onGo={goToStep}
        onMove={goToMove}
        nextStep={
          <>
            {next}
            {isApproaching ? due : null}
          </>
        }
      />
      {isApproaching ? null : due}
    </>
  );
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
      return <ExplorationLog start={start} onViewChange={leaveForm} />;
    }
    case 'reflection': {
      const writing = <FreeWriting {...(at === 'farewell' ? { about: at } : {})} />;
      // Who came to write finds that first.
      const isWriting = at === 'write' || at === 'farewell';
      return (
        <>
          {isWriting ? writing : null}
          <Reflection onLog={note} onPlan={plan} onContinue={(to) => goTo('career', to === 'directions' ? to : 'now')} />
          <Estimates />
          {isWriting ? null : writing}
        </>
      );
    }
    case 'journey':
      return <Journey />;
    case 'share':
      return (
        <>
          <SessionPreparation />
          <Profile />
          <Report />
          <MyData />
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
      return <Now />;
  }
}
