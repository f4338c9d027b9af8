import { guardWidget } from '../boundary/guard-widget';
import { EstimatesWidget } from './estimates';

/** The own chances, and how they came out: the ready widget. */
export const Estimates = /* @__PURE__ */ guardWidget(EstimatesWidget);

export { estimatesAnatomy } from './estimates.anatomy';
export { type EstimatesApi, useEstimates } from './use-estimates';
