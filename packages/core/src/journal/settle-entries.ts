import type { Entry, EntryId } from './entry';
import { collectErasures, type Erasures, hasWords, isErasedBy, toErased } from './erased-entry';
import { type Placed, placeEntries } from './place-entries';
import { compareVersions, isSameEntry } from './same-id';
import { isPieceEnd, runAtOnce, type Steps } from './steps';

export type Settled = Placed & {
  /** The same id with other contents: of each the ones that do not count. */
  readonly conflicting: readonly Entry[];
  readonly erasures: Erasures;
  /** Erased, while words of it came in. */
  readonly wordsLeft: readonly EntryId[];
};

/**
 * What a set of entries comes to, whatever the order in which they came: each id once, without the words that were erased, in
 * the one order.
 */
export function settleEntries(all: readonly Entry[]): Settled {
  return runAtOnce(settleSteps(all));
}

/** As `settleEntries`, in pieces. */
export function* settleSteps(all: readonly Entry[]): Steps<Settled> {
  const erasures = collectErasures(all);
  const wordsLeft = new Set<EntryId>();
  const counting = new Map<EntryId, Entry>();
  const conflicting = new Map<EntryId, Entry[]>();
  for (const [at, each] of all.entries()) {
    if (isPieceEnd(at)) yield;
    const isErased = isErasedBy(erasures, each);
    if (isErased && hasWords(each)) wordsLeft.add(each.id);
    const entry = isErased ? toErased(each) : each;
    const known = counting.get(entry.id);
    const others = conflicting.get(entry.id) ?? [];
    if (known === undefined) counting.set(entry.id, entry);
    else {
      const isBetter = beats(entry, known);
      if (isBetter) counting.set(entry.id, entry);
      // Of an erased entry one empty envelope is as good as another.
      const isOther = !isErased && ![known, ...others].some((other) => isSameEntry(other, entry));
      if (isOther) conflicting.set(entry.id, [...others, isBetter ? known : entry]);
    }
  }
  return {
    ...placeEntries([...counting.values()]),
    conflicting: [...conflicting.values()].flat().filter((entry) => !isErasedBy(erasures, entry)),
    erasures,
    wordsLeft: [...wordsLeft],
  };
}

/** An empty envelope counts above words only where the entry was erased; by itself it takes nothing away. */
function beats(entry: Entry, known: Entry): boolean {
  if ((entry.erased === true) !== (known.erased === true)) return known.erased === true;
  return compareVersions(entry, known) < 0;
}
