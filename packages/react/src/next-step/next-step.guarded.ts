import { guardWidget } from '../boundary/guard-widget';
import { NextStepWidget } from './next-step';

export const GuardedNextStep = /* @__PURE__ */ guardWidget(NextStepWidget);
