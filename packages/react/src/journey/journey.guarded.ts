import { guardWidget } from '../boundary/guard-widget';
import { JourneyWidget } from './journey';
import { JourneyRoot as OwnJourneyRoot } from './journey-root';

export const GuardedJourney = /* @__PURE__ */ guardWidget(JourneyWidget);
export const JourneyRoot = /* @__PURE__ */ guardWidget(OwnJourneyRoot);
