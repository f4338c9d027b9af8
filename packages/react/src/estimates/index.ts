import { GuardedEstimates } from './estimates.guarded';

/** The own chances, and how they came out: the ready widget. */
export const Estimates = GuardedEstimates;

export { estimatesAnatomy } from './estimates.anatomy';
export { type EstimatesApi, useEstimates } from './use-estimates';
