import { SavingState } from '../saving/saving-state.guarded';
import { CriteriaAdd } from './criteria-add';
import { CriteriaHistory } from './criteria-history';
import { CriteriaList } from './criteria-list';
import { CriteriaRoot } from './criteria-root';
import { CriteriaSharpen } from './criteria-sharpen';
import { CriteriaTitle } from './criteria-title';
import { CriteriaWeighing } from './criteria-weighing';

/**
 * What counts for somebody, and how it became sharper on the way.
 *
 * @example
 * <Criteria />
 */
export function CriteriaWidget() {
  return (
    <CriteriaRoot>
      <CriteriaTitle />
      <CriteriaList />
      <CriteriaWeighing />
      <CriteriaHistory />
      <CriteriaAdd />
      <CriteriaSharpen />
      <SavingState />
    </CriteriaRoot>
  );
}
