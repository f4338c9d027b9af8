import { guardWidget } from '../boundary/guard-widget';
import { AfterCareWidget } from './after-care';
import { AfterCareDue as OwnAfterCareDue } from './after-care-due';

export const GuardedAfterCare = /* @__PURE__ */ guardWidget(AfterCareWidget);
export const AfterCareDue = /* @__PURE__ */ guardWidget(OwnAfterCareDue);
