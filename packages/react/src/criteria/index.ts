import { CriteriaRoot, GuardedCriteria } from './criteria.guarded';
import { CriteriaAdd } from './criteria-add';
import { CriteriaHistory } from './criteria-history';
import { CriteriaList } from './criteria-list';
import { CriteriaSharpen } from './criteria-sharpen';
import { CriteriaTitle } from './criteria-title';
import { CriteriaWeighing } from './criteria-weighing';

/** What counts: the ready widget, and the parts that it is built from. */
export const Criteria = /* @__PURE__ */ Object.assign(GuardedCriteria, {
  Root: CriteriaRoot,
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
