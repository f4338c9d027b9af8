import type { FirstMove } from '@onderweg/core';
import type { CourseStep, ExplorationLogView, NextStepGoal, StandstillAbout, StandstillAction } from '@onderweg/react';
import { goTo, replaceWith } from './use-path';

type Question = { readonly direction: string; readonly about: string };

/** Nothing chosen yet, in the place of something in an address. */
const none = '-';

export const plan = () => goTo('logboek', 'plan');
export const note = () => goTo('logboek', 'note');

export function planFor({ direction, about }: Question, kind?: string): void {
  goTo('logboek', 'plan', direction, about, ...(kind ? [kind] : []));
}

export function goToStep(step: CourseStep, exploration?: string): void {
  if (step === 'intake') goTo('begin');
  else if (step === 'reflect' || step === 'course') goTo('terugblik');
  else if (step === 'note') goTo('logboek', 'note', ...(exploration ? [exploration] : []));
  else if (step === 'plan') plan();
  else if ((step === 'done' || step === 'move' || step === 'drop') && exploration) goTo('logboek', step, exploration);
  else if (step === 'journey' || step === 'later') goTo('reis');
  else if (step === 'report') goTo('delen');
  else goTo('logboek');
}

/** Where a chosen course leads on. */
export const continueTo = (to: 'directions' | 'next') => goTo(to === 'directions' ? 'richtingen' : 'vandaag');

/** After a choice, an invitation, or what somebody wrote themselves. */
export function goToGoal(goal: NextStepGoal, direction = none): void {
  const kinds = { call: [none, 'talk'], prepare: [none, 'interview'] };
  if (goal === 'apply') goTo('markt');
  else if (goal === 'widen') goTo('richtingen');
  else if (goal === 'ownPlan') goTo('logboek', 'own-words', direction);
  else goTo('logboek', 'plan', direction, ...kinds[goal]);
}

/** Every first move that a method can name has a place here. */
export function goToMove({ move, kind }: FirstMove): void {
  if (move === 'exploration' && kind) goTo('logboek', 'plan', none, none, kind);
  else if (move === 'running') goTo('markt');
  else if (move === 'farewell') goTo('terugblik', 'farewell');
  else goTo('richtingen');
}

/** What somebody chose when it stalls, and where that is done here. */
export function goToHelp(action: StandstillAction, { exploration, question }: StandstillAbout): void {
  if (action === 'makeSmaller' && exploration) goTo('logboek', 'smaller', exploration);
  else if (['whoToAsk', 'seeMyself'].includes(action) && question)
    planFor(question, action === 'seeMyself' ? 'shadowHalfDay' : 'talk');
  else if (action === 'withCoach') goTo('logboek', 'plan', none, none, 'togetherWithCoach');
  else if (action === 'writeOff' || action === 'lookTogether') goTo('terugblik');
  else if (['notImportant', 'chooseMyself', 'otherPlaces'].includes(action)) goTo('richtingen');
  else if (action === 'type') note();
  else if (action === 'newDay' || action === 'lookElsewhere') goTo('logboek');
  else plan();
}

/** A form that was saved or left is not in the address any more, so that a reload does not open it again. */
export function leaveForm({ at }: ExplorationLogView): void {
  if (at === 'overview') replaceWith('logboek');
}

/** `plan/d1/chance/talk`, `smaller/e5`, `note/e5`: what is open in the log when somebody comes from elsewhere. */
export function toView([at, first, about, kind]: readonly string[]): ExplorationLogView | undefined {
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
