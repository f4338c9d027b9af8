import { guardWidget } from '../boundary/guard-widget';
import { NextStepWidget } from './next-step';

/** What to find out next: the ready widget. */
export const NextStep = /* @__PURE__ */ guardWidget(NextStepWidget);

export type { NextStepGoal, NextStepProps } from './next-step';
export { nextStepAnatomy } from './next-step.anatomy';
export { type NextStepApi, useNextStep } from './use-next-step';
