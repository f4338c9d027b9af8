import { guardWidget } from '../boundary/guard-widget';
import { EstimatesWidget } from './estimates';

export const GuardedEstimates = /* @__PURE__ */ guardWidget(EstimatesWidget);
