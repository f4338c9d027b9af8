import { guardWidget } from '../boundary/guard-widget';
import { NudgesWidget } from './nudges';

/** A word now and then, by choice: the ready widget. */
export const Nudges = /* @__PURE__ */ guardWidget(NudgesWidget);

export type { NudgesProps } from './nudges';
export { nudgesAnatomy } from './nudges.anatomy';
export { type NudgesApi, useNudges } from './use-nudges';
