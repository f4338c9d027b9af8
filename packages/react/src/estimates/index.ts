import { EstimatesWidget } from './estimates';

/** The own chances, and how they came out: the ready widget. */
export const Estimates = EstimatesWidget;

export { estimatesAnatomy } from './estimates.anatomy';
export { type EstimatesApi, useEstimates } from './use-estimates';
