import { GuardedStandstill, StandstillLetter } from './standstill.guarded';
/** Help when it stalls: the ready widget, and its part. */
export const Standstill = /* @__PURE__ */ Object.assign(GuardedStandstill, {
  Letter: StandstillLetter,
});

export type { StandstillAbout, StandstillProps } from './standstill';
export { standstillAnatomy } from './standstill.anatomy';
export { type HelpApi, useHelp } from './use-help';
export { type StandstillApi, useStandstill } from './use-standstill';
export { type StandstillAction, type StandstillWords, useStandstillWords } from './use-standstill-words';
