import { GuardedVisibility, VisibilityDue } from './visibility.guarded';
/** Exploring is being seen too: the ready widget, and what of it is due now. */
export const Visibility = /* @__PURE__ */ Object.assign(GuardedVisibility, {
  Due: VisibilityDue,
});

export { visibilityAnatomy } from './visibility.anatomy';
export { useVisibility, type VisibilityApi } from './use-visibility';
