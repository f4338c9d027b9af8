import type { Dossier } from '../dossier/dossier';
import { fold, foldOn } from '../dossier/fold';
import type { Method } from '../method/method';
import type { Entry } from './entry';
import { compareEntries, findEntry, isSameEntry, orderEntries } from './order';
import { type Quarantined, readRecord } from './read-record';
import type { JournalRecord } from './storage';

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
  const added: Entry[] = [];
  const quarantined: Quarantined[] = [];
  for (const { key, text } of records) {
    if (keys.has(key)) continue;
    keys.add(key);
    const read = readRecord(text, journal);
    if (!('entry' in read)) quarantined.push(read);
    else if (ids.has(read.entry.id)) {
      const first = findEntry(read.entry.id, known.entries, added);
      if (!isSameEntry(first, read.entry)) quarantined.push({ text, reason: 'foreign' });
    } else {
      ids.add(read.entry.id);
      added.push(read.entry);
    }
  }
  if (added.length === 0 && quarantined.length === 0) return known;
  const inOrder = orderEntries(added);
  return {
    ids,
    keys,
    quarantined: quarantined.length > 0 ? [...known.quarantined, ...quarantined] : known.quarantined,
    ...mergeEntries(known, inOrder),
  };
}

function mergeEntries({ entries, dossier }: KnownEntries, added: readonly Entry[]): Pick<KnownEntries, 'entries' | 'dossier'> {
  const [first] = added;
  const last = entries.at(-1);
  if (!first) return { entries, dossier };
  if (!last || compareEntries(last, first) < 0) {
    for (const entry of added) (entries as Entry[]).push(entry);
    return { entries, dossier: foldOn(dossier, added) };
  }
  const merged = orderEntries(entries.concat(added));
  return { entries: merged, dossier: fold(merged, dossier.method) };
}
