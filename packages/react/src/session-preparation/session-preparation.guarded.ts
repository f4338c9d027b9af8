import { guardWidget } from '../boundary/guard-widget';
import { SessionPreparationWidget } from './session-preparation';

export const GuardedSessionPreparation = /* @__PURE__ */ guardWidget(SessionPreparationWidget);
