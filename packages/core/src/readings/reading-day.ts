import type { Dossier } from '../dossier/dossier';
import { toDay, toShownTime } from '../journal/shown-time';

/** When a reading is asked: the person's own day, `2026-01-12`; or a moment, which is the day that it is on this machine. */
export type ReadingMoment = string | Date;

/** The day on which a reading is asked: of the given moment, or else of the last entry, so that a dossier alone gives one answer. */
export function toReadingDay({ lastEntry }: Pick<Dossier, 'lastEntry'>, now?: ReadingMoment): string {
  if (now !== undefined) return toDay(typeof now === 'string' ? now : toShownTime(now));
  return lastEntry ? toDay(lastEntry.shownTime) : '';
}
