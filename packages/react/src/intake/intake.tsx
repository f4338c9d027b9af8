import { SavingState } from '../saving/saving-state.guarded';
import { IntakeDone } from './intake-done';
import { IntakeProgress } from './intake-progress';
import { IntakeQuestion } from './intake-question';
import { IntakeReaders } from './intake-readers';
import { IntakeRoot } from './intake-root';
import { IntakeSummary, type IntakeSummaryProps } from './intake-summary';
import { IntakeWelcome } from './intake-welcome';

export type IntakeProps = IntakeSummaryProps & {
  /** Shows a button to plan a first exploration when the intake is done. */
  onPlan?: (() => void) | undefined;
};

/**
 * A short intake: one thing at a time, each skippable, and complete with a question and one direction or picture.
 *
 * @example
 * <Intake onComplete={() => navigate('/explorations')} />
 */
export function IntakeWidget({ onComplete, onPlan }: IntakeProps) {
  return (
    <IntakeRoot>
      <IntakeWelcome />
      <IntakeProgress />
      <IntakeQuestion />
      <IntakeReaders />
      <IntakeSummary {...(onComplete ? { onComplete } : {})} />
      <IntakeDone {...(onPlan ? { onPlan } : {})} />
      <SavingState />
    </IntakeRoot>
  );
}
