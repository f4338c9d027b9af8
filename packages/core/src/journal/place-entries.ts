import type { Entry, EntryId } from './entry';
import { compareEntries, compareOnDevice, farBehind, farthestAhead, toClock } from './logical-clock';

export type Placed = {
  readonly entries: readonly Entry[];
  /** Whose clock is not believed, and which no later entry has named so far. */
  readonly tooFarAhead: readonly Entry[];
  /** Of the entries whose clock is not believed: what their device wrote before them, which may still come. */
  readonly waitedFor: ReadonlySet<string>;
};

/**
 * Puts entries in the one order. A clock that is more than `farthestAhead` ahead of all others is not believed, nor is one that
 * an entry with a far lower clock had met already: such an entry stands right behind what its device wrote before it, or else at
 * the head. So it comes before all that is written by who knew it, in each merge order.
 */
export function placeEntries(all: readonly Entry[]): Placed {
  const sorted = all.toSorted(compareEntries);
  const named = collectNamed(sorted);
  const isNamed = (entry: Entry) => (named.get(entry.id) ?? Number.POSITIVE_INFINITY) + farBehind < toClock(entry);
  let reach = 0;
  const believed: Entry[] = [];
  const ahead: Entry[] = [];
  for (const entry of sorted) {
    const clock = toClock(entry);
    if (clock > reach + farthestAhead || isNamed(entry)) ahead.push(entry);
    else {
      believed.push(entry);
      reach = clock;
    }
  }
  if (ahead.length === 0) return { entries: believed, tooFarAhead: [], waitedFor: new Set() };
  return {
    entries: insert(believed, ahead, named),
    tooFarAhead: ahead.filter((entry) => !isNamed(entry)),
    waitedFor: new Set(ahead.map(({ device, deviceSeq }) => toName(device, deviceSeq - 1))),
  };
}

/** What a device wrote, by its count there. */
export function toName(device: string, deviceSeq: number): string {
  return `${deviceSeq}/${device}`;
}

/** The lowest clock of those that name it. */
function collectNamed(entries: readonly Entry[]): ReadonlyMap<EntryId, number> {
  const named = new Map<EntryId, number>();
  for (const entry of entries) {
    for (const id of entry.tooFarAhead ?? []) named.set(id, Math.min(named.get(id) ?? Number.POSITIVE_INFINITY, toClock(entry)));
  }
  return named;
}

function insert(believed: readonly Entry[], ahead: readonly Entry[], named: ReadonlyMap<EntryId, number>): readonly Entry[] {
  const clocks = new Map(believed.map((entry) => [entry.id, toClock(entry)]));
  const byName = new Map(believed.map((entry) => [toName(entry.device, entry.deviceSeq), toClock(entry)]));
  for (const entry of ahead.toSorted(compareOnDevice)) {
    const before = byName.get(toName(entry.device, entry.deviceSeq - 1)) ?? -1;
    // Never behind who knew it, also where that one bears the count before it.
    const clock = before < (named.get(entry.id) ?? Number.POSITIVE_INFINITY) ? before : -1;
    clocks.set(entry.id, clock);
    const name = toName(entry.device, entry.deviceSeq);
    if (!byName.has(name)) byName.set(name, clock);
  }
  const toPlace = ({ id }: Entry) => clocks.get(id) ?? 0;
  return [...believed, ...ahead].sort((a, b) => toPlace(a) - toPlace(b) || compareOnDevice(a, b));
}
