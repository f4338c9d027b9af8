import { guardWidget } from '../boundary/guard-widget';
import { VisibilityWidget } from './visibility';
import { VisibilityDue as OwnVisibilityDue } from './visibility-due';

export const GuardedVisibility = /* @__PURE__ */ guardWidget(VisibilityWidget);
export const VisibilityDue = /* @__PURE__ */ guardWidget(OwnVisibilityDue);
