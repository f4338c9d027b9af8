import { GuardedNudges } from './nudges.guarded';

/** A word now and then, by choice: the ready widget. */
export const Nudges = GuardedNudges;

export type { NudgesProps } from './nudges';
export { nudgesAnatomy } from './nudges.anatomy';
export { type NudgesApi, useNudges } from './use-nudges';
