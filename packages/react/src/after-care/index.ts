import { AfterCareWidget } from './after-care';
import { AfterCareDue } from './after-care-due';

/** Letters, check-ins and somebody who thinks along: the ready widget, and the letter whose day has come. */
export const AfterCare = /* @__PURE__ */ Object.assign(AfterCareWidget, { Due: AfterCareDue });

export { afterCareAnatomy } from './after-care.anatomy';
export { type AfterCareApi, useAfterCare } from './use-after-care';
