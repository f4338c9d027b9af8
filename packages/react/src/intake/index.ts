import { GuardedIntake, IntakeRoot } from './intake.guarded';
import { IntakeDone } from './intake-done';
import { IntakeProgress } from './intake-progress';
import { IntakeQuestion } from './intake-question';
import { IntakeReaders } from './intake-readers';
import { IntakeSummary } from './intake-summary';
import { IntakeWelcome } from './intake-welcome';

/** The intake: the ready widget, and the parts that it is built from. */
export const Intake = /* @__PURE__ */ Object.assign(GuardedIntake, {
  Root: IntakeRoot,
  Welcome: IntakeWelcome,
  Progress: IntakeProgress,
  Question: IntakeQuestion,
  Readers: IntakeReaders,
  Summary: IntakeSummary,
  Done: IntakeDone,
});

export { type IntakeApi, type IntakePhase, useIntake } from './use-intake';
export { intakeAnatomy } from './intake.anatomy';
export type { IntakeProps } from './intake';
