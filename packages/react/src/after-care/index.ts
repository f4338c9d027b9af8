import { AfterCareDue, GuardedAfterCare } from './after-care.guarded';
/** Letters, check-ins and somebody who thinks along: the ready widget, and the letter whose day has come. */
export const AfterCare = /* @__PURE__ */ Object.assign(GuardedAfterCare, {
  Due: AfterCareDue,
});

export { afterCareAnatomy } from './after-care.anatomy';
export { type AfterCareApi, useAfterCare } from './use-after-care';
