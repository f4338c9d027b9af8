import { guardWidget } from '../boundary/guard-widget';
import { CriteriaWidget } from './criteria';
import { CriteriaAdd } from './criteria-add';
import { CriteriaHistory } from './criteria-history';
import { CriteriaList } from './criteria-list';
import { CriteriaRoot } from './criteria-root';
import { CriteriaSharpen } from './criteria-sharpen';
import { CriteriaTitle } from './criteria-title';
import { CriteriaWeighing } from './criteria-weighing';

/** What counts: the ready widget, and the parts that it is built from. */
export const Criteria = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(CriteriaWidget), {
  Root: /* @__PURE__ */ guardWidget(CriteriaRoot),
  Title: CriteriaTitle,
  List: CriteriaList,
  Add: CriteriaAdd,
  Sharpen: CriteriaSharpen,
  Weighing: CriteriaWeighing,
  History: CriteriaHistory,
});

export { criteriaAnatomy } from './criteria.anatomy';
export { type CriteriaApi, type CriteriaView, useCriteria } from './use-criteria';
export { useWeighing, type WeighingApi } from './use-weighing';
