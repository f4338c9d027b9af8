import type { Dossier } from '../dossier/dossier';
import { type Cells, cells } from './cells';
import type { DirectionSuggestion } from './direction-suggestion';
import { summarise } from './direction-summary';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
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
  return readOnce(offerCourses, dossier, toReadingDay(dossier, now));
}

function offerCourses(dossier: Dossier, today: string): CourseOffer {
  const known = cells(dossier, today);
  const { directions, trajectory } = steering(dossier, today);
  const isOpen = toTimely(dossier, known, directions);
  const suggestions = [...trajectory, ...directions]
    .filter(({ course }) => isOpen(course))
    .map((suggestion) => ({ suggestion, order: courseOrder(suggestion), warmth: toWarmth(dossier, known, suggestion) }))
    .sort((a, b) => a.order - b.order || b.warmth - a.warmth)
    .slice(0, thresholdsOf(dossier).shownSuggestions)
    .map(({ suggestion }) => suggestion);
  return { suggestions, evidence: [...new Set(suggestions.flatMap(({ evidence }) => evidence))] };
}

/** Which courses it is the moment to speak of: the same for all that suggest one. */
function toTimely(
  dossier: Dossier,
  known: Cells,
  directions: readonly DirectionSuggestion[],
): (course: Suggestion['course']) => boolean {
  const canGoForIt = directions.some(({ course }) => course === 'goForIt');
  return (course) => {
    if (course === 'none') return false;
    if (course === 'deepen' || course === 'persist' || course === 'narrow') return !canGoForIt;
    return course !== 'widen' || mayWiden(dossier, known);
  };
}

function mayWiden(dossier: Dossier, known: Cells): boolean {
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
