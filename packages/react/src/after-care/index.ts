import { guardWidget } from '../boundary/guard-widget';
import { AfterCareWidget } from './after-care';
import { AfterCareDue } from './after-care-due';

/** Letters, check-ins and somebody who thinks along: the ready widget, and the letter whose day has come. */
export const AfterCare = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(AfterCareWidget), {
  Due: /* @__PURE__ */ guardWidget(AfterCareDue),
});

export { afterCareAnatomy } from './after-care.anatomy';
export { type AfterCareApi, useAfterCare } from './use-after-care';
