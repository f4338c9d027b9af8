import type { Dossier } from '../dossier/dossier';
import { fold, foldOn, foldRead } from '../dossier/fold';
import type { Method } from '../method/method';
import type { Entry } from './entry';
import { compareEntries, findEntry, isSameEntry, orderEntries } from './order';
import { type Quarantined, readRecord } from './read-record';
import type { JournalRecord } from './storage';
import type { ReadEntry } from './upcasting';

/** What this copy of the journal has read so far. A value: taking in more makes a new one, or the same when all was known. */
export type KnownEntries = {
  /** Grows in place; hand out a copy. */
  readonly entries: readonly Entry[];
  readonly ids: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  readonly quarantined: readonly Quarantined[];
  readonly dossier: Dossier;
};

export function knowNothing(method: Method | undefined): KnownEntries {
  return { entries: [], ids: new Set(), keys: new Set(), quarantined: [], dossier: fold([], method) };
}

/**
 * Takes in what a store holds, in any order and any number of times. The lists of what is known are grown in place and owned
 * by the newest value; the dossier and the entries of an older value stay as they were.
 */
export function takeRecords(known: KnownEntries, records: readonly JournalRecord[], journal: string): KnownEntries {
  const ids = known.ids as Set<string>;
  const keys = known.keys as Set<string>;
  const added: ReadEntry[] = [];
  const quarantined: Quarantined[] = [];
  for (const { key, text } of records) {
    if (!isNew(keys, key)) continue;
    const read = readRecord(text, journal);
    if (!('entry' in read)) quarantined.push(read);
    else if (isNew(ids, read.entry.id)) added.push(read);
    else {
      const first = findEntry(read.entry.id, known.entries, added.map(toEntry));
      if (!isSameEntry(first, read.entry)) quarantined.push({ text, reason: 'foreign' });
    }
  }
  if (added.length === 0 && quarantined.length === 0) return known;
  return {
    ids,
    keys,
    quarantined: quarantined.length > 0 ? [...known.quarantined, ...quarantined] : known.quarantined,
    ...mergeEntries(known, added),
  };
}

/** Adds, and says whether it was not there yet: one look instead of two, for each record of an opening journal. */
function isNew(set: Set<string>, name: string): boolean {
  const { size } = set;
  return set.add(name).size > size;
}

function mergeEntries({ entries, dossier }: KnownEntries, read: readonly ReadEntry[]): Pick<KnownEntries, 'entries' | 'dossier'> {
  const asRead = read.map(toEntry);
  const added = orderEntries(asRead);
  const [first] = added;
  const last = entries.at(-1);
  if (!first) return { entries, dossier };
  if (last && compareEntries(last, first) >= 0) {
    const merged = orderEntries(entries.concat(added));
    return { entries: merged, dossier: fold(merged, dossier.method) };
  }
  for (const entry of added) (entries as Entry[]).push(entry);
  return { entries, dossier: added === asRead ? foldRead(dossier, read) : foldOn(dossier, added) };
}

function toEntry({ entry }: ReadEntry): Entry {
  return entry;
}
