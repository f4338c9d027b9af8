import { guardWidget } from '../boundary/guard-widget';
import { CoachChoiceWidget } from './coach-choice';

export const GuardedCoachChoice = /* @__PURE__ */ guardWidget(CoachChoiceWidget);
