import type { Dossier } from '../dossier/dossier';
import type { Letter } from '../dossier/shapes';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';

export type CheckIn = { readonly on: string };

/** What comes back later: letters, check-ins, and who thinks along. For the person alone; nobody sees whether it was read. */
export type AfterCare = Evidence & {
  /** Their day has come, and they were not opened yet. */
  readonly openable: readonly Letter[];
  /** Closed until their day; what they say is not to be shown. */
  readonly sealed: readonly Letter[];
  readonly opened: readonly Letter[];
  /** The last check-in whose day has come and that was not answered; earlier ones are let go. */
  readonly due: CheckIn | undefined;
  readonly next: CheckIn | undefined;
  /** The coach has gone and nobody was named who thinks along. Asked until it is answered, and one answer is that one would rather not. */
  readonly asksForSupport: boolean;
  /** The coach or the paid part is over; everything else goes on. */
  readonly isAfterCoach: boolean;
};

/** Six weeks, three, six and twelve months; sooner where much changed at once. */
const usual = [42, 91, 182, 365] as const;
const soon = [14, ...usual] as const;

/**
 * @example
 * const { openable, due } = afterCare(journal.dossier, new Date());
 */
export function afterCare(dossier: Dossier, now: ReadingMoment): AfterCare {
  const today = toReadingDay(dossier, now);
  const isSilent = isPausing(dossier, today);
  const sealed = dossier.letters.filter(({ opens, openedAt }) => openedAt === undefined && (isSilent || opens > today));
  const openable = dossier.letters.filter(({ opens, openedAt }) => openedAt === undefined && !isSilent && opens <= today);
  const opened = dossier.letters.filter(({ openedAt }) => openedAt !== undefined);
  const days = listCheckIns(dossier);
  const latest = days.filter((on) => on <= today).at(-1);
  const isDue = latest !== undefined && !isSilent && !dossier.checkInAnswers.has(latest);
  const next = days.find((on) => on > today);
  const isAfterCoach = dossier.cycle.value.coach === 'gone';
  const hasSupport = dossier.supports.size > 0 || dossier.closings.some(({ support = '' }) => support.trim() !== '');
  const planned = dossier.checkIns.last ?? dossier.closings.last;
  return {
    openable,
    sealed,
    opened,
    due: isDue ? { on: latest } : undefined,
    next: next === undefined ? undefined : { on: next },
    asksForSupport: isAfterCoach && !isSilent && !hasSupport,
    isAfterCoach,
    evidence: [
      ...openable.map(({ entry }) => entry),
      ...(isDue && planned ? [planned.entry] : []),
      ...(isAfterCoach && dossier.coachLeft ? [dossier.coachLeft.entry] : []),
    ],
  };
}

/** The days that somebody planned; else those of the method or the track, from the day on which it ended. */
function listCheckIns(dossier: Dossier): readonly string[] {
  const planned = dossier.checkIns.last;
  if (planned) return [...planned.on].sort();
  const closing = dossier.closings.last;
  if (!closing || closing.reopenedAt !== undefined) return [];
  const track = dossier.intake?.track ?? dossier.method?.track;
  const days = dossier.method?.checkInDays ?? (track === 'preventive' ? usual : soon);
  return days.map((count) => addDays(closing.at.slice(0, 10), count)).sort();
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
