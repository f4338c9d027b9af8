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

const aDay = /^\d{4}-\d{2}-\d{2}$/;

/**
 * @example
 * const { due } = lookAgain(journal.dossier, new Date());
 */
export function lookAgain(dossier: Dossier, now?: ReadingMoment): LookAgain {
  const today = toReadingDay(dossier, now);
  const lastCourse = dossier.courses.filter(({ isTaken }) => isTaken).at(-1)?.at ?? '';
  const parked = isPausing(dossier, today) ? [] : dossier.directions.filter(({ state }) => state === 'parked');
  const due = parked.filter(({ lookAgainWhen = '' }) => aDay.test(lookAgainWhen) && lookAgainWhen <= today);
  const asked = parked.filter(({ lookAgainWhen = '', changes, at }) => {
    const parkedAt = changes.at(-1)?.at ?? at;
    return lookAgainWhen.trim() !== '' && !aDay.test(lookAgainWhen) && lastCourse > parkedAt;
  });
  return { due, asked, evidence: [...due, ...asked].map(({ changes, entry }) => changes.at(-1)?.entry ?? entry) };
}
