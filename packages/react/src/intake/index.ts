import { guardWidget } from '../boundary/guard-widget';
import { IntakeWidget } from './intake';
import { IntakeDone } from './intake-done';
import { IntakeProgress } from './intake-progress';
import { IntakeQuestion } from './intake-question';
import { IntakeRoot } from './intake-root';
import { IntakeSummary } from './intake-summary';
import { IntakeWelcome } from './intake-welcome';

/** The intake: the ready widget, and the parts that it is built from. */
export const Intake = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(IntakeWidget), {
  Root: /* @__PURE__ */ guardWidget(IntakeRoot),
  Welcome: IntakeWelcome,
  Progress: IntakeProgress,
  Question: IntakeQuestion,
  Summary: IntakeSummary,
  Done: IntakeDone,
});

export { type IntakeApi, type IntakePhase, useIntake } from './use-intake';
export { intakeAnatomy } from './intake.anatomy';
export type { IntakeProps } from './intake';
