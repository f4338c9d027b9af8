import { GuardedJourney, JourneyRoot } from './journey.guarded';
import { JourneyLegend } from './journey-legend';
import { JourneyList } from './journey-list';
import { JourneyMeasures } from './journey-measures';
import { JourneyPicture } from './journey-picture';
import { JourneyTitle } from './journey-title';

/** The journey: the ready widget, and the parts that it is built from. */
export const Journey = /* @__PURE__ */ Object.assign(GuardedJourney, {
  Root: JourneyRoot,
  Title: JourneyTitle,
  Picture: JourneyPicture,
  Legend: JourneyLegend,
  Measures: JourneyMeasures,
  List: JourneyList,
});

export { type JourneyApi, useJourney } from './use-journey';
export type { DirectionNews, JourneyRound } from './journey.rounds';
export { journeyAnatomy } from './journey.anatomy';
