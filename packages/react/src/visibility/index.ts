import { guardWidget } from '../boundary/guard-widget';
import { VisibilityWidget } from './visibility';
import { VisibilityDue } from './visibility-due';

/** Exploring is being seen too: the ready widget, and what of it is due now. */
export const Visibility = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(VisibilityWidget), {
  Due: /* @__PURE__ */ guardWidget(VisibilityDue),
});

export { visibilityAnatomy } from './visibility.anatomy';
export { useVisibility, type VisibilityApi } from './use-visibility';
