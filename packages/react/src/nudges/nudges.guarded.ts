import { guardWidget } from '../boundary/guard-widget';
import { NudgesWidget } from './nudges';

export const GuardedNudges = /* @__PURE__ */ guardWidget(NudgesWidget);
