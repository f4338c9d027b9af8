import type { Dossier } from '../dossier/dossier';
import { countDays } from '../journal/shown-time';
import { thresholdsOf } from './thresholds-of';

/** Somebody's own pace: the median number of days between the last active days. */
export function rhythm(dossier: Dossier, today: string): number {
  const { rhythmGaps, rhythmShortest, rhythmLongest, rhythmUnknown } = thresholdsOf(dossier);
  const days = [...new Set(dossier.activeDays)].filter((day) => day <= today).sort();
  const gaps = days.slice(1).map((day, at) => countDays(days[at] ?? day, day));
  if (gaps.length < rhythmGaps) return rhythmUnknown;
  return Math.min(rhythmLongest, Math.max(rhythmShortest, median(gaps)));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
