import type { Dossier } from '../dossier/dossier';
import { type Cells, cells } from './cells';
import type { DirectionSuggestion } from './direction-suggestion';
import { summarise } from './direction-summary';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { courseOrder, steering } from './steering';
import { thresholdsOf } from './thresholds-of';
import type { TrajectorySuggestion } from './trajectory-suggestion';

type Suggestion = DirectionSuggestion | TrajectorySuggestion;

/** The few courses that a page suggests today. */
export type CourseOffer = Evidence & { readonly suggestions: readonly Suggestion[] };

/**
 * Of what the findings point at (`steering`), what it is the moment to say. Who can go for something is not sent elsewhere; who
 * has just widened is not told to look wider again. Of two that say the same, the warmest comes first.
 *
 * @example
 * const { suggestions } = courseOffer(journal.dossier);
 */
export function courseOffer(dossier: Dossier, now?: ReadingMoment): CourseOffer {
  const known = cells(dossier, toReadingDay(dossier, now));
  const { directions, trajectory } = steering(dossier, now);
  const suggestions = [...trajectory, ...directions]
    .filter((suggestion) => isTimely(dossier, known, suggestion, directions))
    .sort((a, b) => courseOrder(a) - courseOrder(b) || toWarmth(dossier, known, b) - toWarmth(dossier, known, a))
    .slice(0, thresholdsOf(dossier).shownSuggestions);
  return { suggestions, evidence: [...new Set(suggestions.flatMap(({ evidence }) => evidence))] };
}

function isTimely(dossier: Dossier, known: Cells, { course }: Suggestion, directions: readonly DirectionSuggestion[]): boolean {
  if (course === 'none') return false;
  if (course === 'deepen' || course === 'persist' || course === 'narrow') {
    return !directions.some((each) => each.course === 'goForIt');
  }
  if (course !== 'widen') return true;
  const hasChosen = dossier.directions.some(({ state }) => state === 'chosen');
  const { round } = dossier.cycle.context;
  const hasWidened = dossier.courses.some((each) => each.isTaken && each.course === 'widen' && each.round === round - 1);
  // Warmth in what was new to somebody is scope that has widened already.
  const hasFresh = dossier.directions.some(
    ({ id, state, novelty }) =>
      state === 'active' && novelty === 'unknown' && (summarise(dossier, known, id).lastEnergy?.energy ?? 0) >= 1,
  );
  return !hasChosen && !hasWidened && !hasFresh;
}

const mostUp = 1_000;

/** First the energy of the last visit, then how much is confirmed. */
function toWarmth(dossier: Dossier, known: Cells, suggestion: Suggestion): number {
  if (!('direction' in suggestion)) return 0;
  const { lastEnergy, up } = summarise(dossier, known, suggestion.direction);
  return (lastEnergy?.energy ?? 0) * mostUp + up.length;
}
