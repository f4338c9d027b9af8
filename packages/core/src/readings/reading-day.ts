import type { Dossier } from '../dossier/dossier';
import { toDay, toShownTime } from '../journal/shown-time';

/** The day on which a reading is asked: of the given moment, or else of the last entry, so that a dossier alone gives one answer. */
export function toReadingDay({ lastEntry }: Pick<Dossier, 'lastEntry'>, now?: Date): string {
  if (now) return toDay(toShownTime(now));
  return lastEntry ? toDay(lastEntry.shownTime) : '';
}
