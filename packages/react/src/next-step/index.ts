import { GuardedNextStep } from './next-step.guarded';

/** What to find out next: the ready widget. */
export const NextStep = GuardedNextStep;

export type { NextStepGoal, NextStepProps } from './next-step';
export { nextStepAnatomy } from './next-step.anatomy';
export { type NextStepApi, useNextStep } from './use-next-step';
