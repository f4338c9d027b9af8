import type { Dossier } from '../dossier/dossier';
import type { Direction } from '../dossier/shapes';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { isPausing } from './pausing';

/** Directions that were put aside until something: is it time? */
export type LookAgain = Evidence & {
  /** The day that somebody named has come. */
  readonly due: readonly Direction[];
  /** They named something else than a day, and a round has closed since: has it come true? */
  readonly asked: readonly Direction[];
};

/** "Niet meer. Dit is afgesloten.", "never again": what cannot come true again is a closed door, and nobody knocks on it. */
const closed = /\b(nooit|niet meer|afgesloten|definitief|never|no longer|not anymore|closed|for good)\b/i;
const aDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @example
 * const { due } = lookAgain(journal.dossier, new Date());
 */
export function lookAgain(dossier: Dossier, now?: ReadingMoment): LookAgain {
  const today = toReadingDay(dossier, now);
  // Who chose today is not asked what they left on the way.
  const hasChosenToday = dossier.directions.some(
    ({ state, changes }) => state === 'chosen' && changes.at(-1)?.at.slice(0, 10) === today,
  );
  const lastCourse = dossier.courses.filter(({ isTaken }) => isTaken).at(-1)?.at ?? '';
  const parked = isPausing(dossier, today) || hasChosenToday ? [] : dossier.directions.filter(({ state }) => state === 'parked');
  const due = parked.filter(({ lookAgainWhen = '' }) => aDay.test(lookAgainWhen) && lookAgainWhen <= today);
  const asked = parked.filter(({ lookAgainWhen = '', changes, at }) => {
    const parkedAt = changes.at(-1)?.at ?? at;
    const canComeTrue = lookAgainWhen.trim() !== '' && !aDay.test(lookAgainWhen) && !closed.test(lookAgainWhen);
    return canComeTrue && lastCourse > parkedAt;
  });
  return { due, asked, evidence: [...due, ...asked].map(({ changes, entry }) => changes.at(-1)?.entry ?? entry) };
}
