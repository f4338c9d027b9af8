import type { Dossier } from '../dossier/dossier';
import type { Conclusion, Course, Exploration } from '../dossier/shapes';
import { countDays } from '../journal/shown-time';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { thresholdsOf } from './thresholds-of';

/** For somebody who comes back: what they knew, and what was still open. */
export type WhereWasI = Evidence & {
  /** Away for so long that a word of welcome helps. */
  readonly isBack: boolean;
  /** Days since the last thing that the client did. */
  readonly days: number;
  readonly conclusions: readonly Conclusion[];
  readonly course: Course | undefined;
  readonly open: readonly Exploration[];
};

const shownConclusions = 3;
const openStates: readonly string[] = ['idea', 'planned', 'awaiting', 'done'];

export function whereWasI(dossier: Dossier, now: ReadingMoment): WhereWasI {
  const { lastActive } = dossier;
  // A day of a broken file is no day to count from.
  const days = Math.max(0, countDays(lastActive ?? '', toReadingDay(dossier, now)) || 0);
  const conclusions = dossier.conclusions.filter(({ isTaken }) => isTaken).slice(-shownConclusions);
  const course = dossier.courses.filter(({ isTaken }) => isTaken).at(-1);
  const open = dossier.explorations.filter(({ state }) => openStates.includes(state));
  return {
    isBack: days > thresholdsOf(dossier).awayDays,
    days,
    conclusions,
    course,
    open,
    evidence: [...conclusions, ...(course ? [course] : []), ...open].map(({ entry }) => entry),
  };
}
