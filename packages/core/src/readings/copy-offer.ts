import type { Dossier, DossierTables } from '../dossier/dossier';
import type { Fact } from '../dossier/fact';
import { countDays, toDay } from '../journal/shown-time';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';

/** Now is a good moment to save a copy, and why. */
export type CopyOffer = Evidence & {
  /** `begun`: the journey has begun and there is no copy; `grown`: much was written since; `ended`: the journey is over. */
  readonly reason: 'begun' | 'grown' | 'ended';
  /** The day of the last copy. */
  readonly last: string | undefined;
};

export type CopyOfferOptions = {
  /** What is kept on this device stands in one place only, so that it is offered sooner. @default false */
  readonly isAtRisk?: boolean | undefined;
};

/** How many things are much, and how many days lie between two offers. */
const usual = { many: 25, gap: 28 };
const atRisk = { many: 8, gap: 14 };
/** On so many days from the first it is offered, when nobody answers. */
const offeredDays = 5;
/** After "not now" the wait is so many times as long. */
const patience = 2;

/** What a person would miss. */
const written = [
  ...(['pictures', 'directions', 'criteria', 'explorations', 'findings', 'estimates', 'applications', 'answers'] as const),
  ...(['reflections', 'conclusions', 'courses', 'notes', 'letters', 'meanings', 'supports'] as const),
] satisfies readonly (keyof DossierTables)[];

/**
 * Whether to offer a copy of the dossier to keep: at the beginning, at the end, and after much was written. Never on more than five
 * days in four weeks (two weeks, where it stands in one place only) but for the end, half as often after "not now", and not in
 * a pause.
 *
 * @example
 * const offer = copyOffer(journal.dossier, '2026-02-05', { isAtRisk: journal.status.hasSecondCopy === false });
 */
export function copyOffer(dossier: Dossier, now: ReadingMoment, options: CopyOfferOptions = {}): CopyOffer | undefined {
  const today = toReadingDay(dossier, now);
  const { many, gap } = options.isAtRisk ? atRisk : usual;
  const saved = toDays(dossier.copies);
  const postponed = toDays(dossier.copyPostponements);
  const ended = toDays(dossier.closings.filter(({ reopenedAt }) => reopenedAt === undefined));
  const counts = countByDay(dossier);
  const begun = dossier.intake && toDay(dossier.intake.at);
  const days = new Set([...saved, ...postponed, ...ended, ...counts.keys(), ...(begun ? [begun] : [])]);
  let offer: { readonly reason: CopyOffer['reason']; readonly day: string } | undefined;
  /** When it was last offered or answered, and how long it is quiet after that. */
  let last: string | undefined;
  let wait = gap;
  let count = 0;

  function findReason(day: string): CopyOffer['reason'] | undefined {
    const since = last === undefined ? undefined : countDays(last, day);
    if (ended.has(day) && count > 0 && (since ?? offeredDays) >= offeredDays) return 'ended';
    if (since === undefined) return begun !== undefined && begun <= day ? 'begun' : undefined;
    return count >= many && since >= wait ? 'grown' : undefined;
  }

  for (const day of [...days].filter((each) => each <= today).toSorted()) {
    count += counts.get(day) ?? 0;
    const isAnswered = saved.has(day) || postponed.has(day);
    const reason = isAnswered ? undefined : findReason(day);
    if (!isAnswered && !reason) continue;
    offer = reason && { reason, day };
    last = day;
    wait = postponed.has(day) && !saved.has(day) ? gap * patience : gap;
    if (saved.has(day)) count = 0;
  }

  if (!offer || countDays(offer.day, today) >= offeredDays || isPausing(dossier, today)) return undefined;
  const copy = dossier.copies.last;
  const rest = offer.reason === 'ended' ? dossier.closings.last : offer.reason === 'begun' ? dossier.intake : undefined;
  return {
    reason: offer.reason,
    last: copy && toDay(copy.at),
    evidence: [copy?.entry, rest?.entry].flatMap((entry) => entry ?? []),
  };
}

function toDays(facts: Iterable<Pick<Fact, 'at'>>): ReadonlySet<string> {
  return new Set([...facts].map(({ at }) => toDay(at)));
}

function countByDay(dossier: Dossier): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of written) {
    for (const { at, by } of dossier[name] as Iterable<Fact>) {
      const day = toDay(at);
      if (by === 'client') counts.set(day, (counts.get(day) ?? 0) + 1);
    }
  }
  return counts;
}
