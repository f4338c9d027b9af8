import { GuardedCoachChoice } from './coach-choice.guarded';

/** With whom to go on: the ready widget. */
export const CoachChoice = GuardedCoachChoice;

export type { CoachChoiceProps } from './coach-choice';
export { coachChoiceAnatomy } from './coach-choice.anatomy';
export { type CoachChoiceApi, useCoachChoice } from './use-coach-choice';
