import { guardWidget } from '../boundary/guard-widget';
import { IntakeWidget } from './intake';
import { IntakeRoot as OwnIntakeRoot } from './intake-root';

export const GuardedIntake = /* @__PURE__ */ guardWidget(IntakeWidget);
export const IntakeRoot = /* @__PURE__ */ guardWidget(OwnIntakeRoot);
