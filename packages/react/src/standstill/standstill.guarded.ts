import { guardWidget } from '../boundary/guard-widget';
import { StandstillWidget } from './standstill';
import { StandstillLetter as OwnStandstillLetter } from './standstill-letter';

export const GuardedStandstill = /* @__PURE__ */ guardWidget(StandstillWidget);
export const StandstillLetter = /* @__PURE__ */ guardWidget(OwnStandstillLetter);
