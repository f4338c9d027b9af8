import { guardWidget } from '../boundary/guard-widget';
import { CriteriaWidget } from './criteria';
import { CriteriaRoot as OwnCriteriaRoot } from './criteria-root';

export const GuardedCriteria = /* @__PURE__ */ guardWidget(CriteriaWidget);
export const CriteriaRoot = /* @__PURE__ */ guardWidget(OwnCriteriaRoot);
