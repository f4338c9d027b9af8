import { guardWidget } from '../boundary/guard-widget';
import { StandstillWidget } from './standstill';
import { StandstillLetter } from './standstill-letter';

/** Help when it stalls: the ready widget, and its part. */
export const Standstill = /* @__PURE__ */ Object.assign(/* @__PURE__ */ guardWidget(StandstillWidget), {
  Letter: /* @__PURE__ */ guardWidget(StandstillLetter),
});

export type { StandstillAbout, StandstillProps } from './standstill';
export { standstillAnatomy } from './standstill.anatomy';
export { type HelpApi, useHelp } from './use-help';
export { type StandstillApi, useStandstill } from './use-standstill';
export { type StandstillAction, type StandstillWords, useStandstillWords } from './use-standstill-words';
