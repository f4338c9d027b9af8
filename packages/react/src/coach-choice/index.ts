import { guardWidget } from '../boundary/guard-widget';
import { CoachChoiceWidget } from './coach-choice';

/** With whom to go on: the ready widget. */
export const CoachChoice = /* @__PURE__ */ guardWidget(CoachChoiceWidget);

export type { CoachChoiceProps } from './coach-choice';
export { coachChoiceAnatomy } from './coach-choice.anatomy';
export { type CoachChoiceApi, useCoachChoice } from './use-coach-choice';
