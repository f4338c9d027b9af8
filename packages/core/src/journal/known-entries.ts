import type { Dossier } from '../dossier/dossier';
import { fold, openFold } from '../dossier/fold';
import type { Method } from '../method/method';
import type { Entry } from './entry';
import { compareEntries, findEntry, isSameEntry, orderEntries } from './order';
import { type Quarantined, type ReadRecord, readRecord } from './read-record';
import { SeenNames } from './seen-names';
import type { JournalRecord } from './storage';

/** What this copy of the journal has read so far. A value: taking in more makes a new one, or the same when all was known. */
export type KnownEntries = {
  /** Grows in place; hand out a copy. */
  readonly entries: readonly Entry[];
  readonly ids: Seen;
  readonly keys: Seen;
  readonly quarantined: readonly Quarantined[];
  readonly dossier: Dossier;
};

type Seen = Pick<SeenNames, 'has'>;

export function knowNothing(packs: readonly Method[]): KnownEntries {
  return { entries: [], ids: new SeenNames(), keys: new SeenNames(), quarantined: [], dossier: fold([], packs) };
}

/**
 * Takes in what a store holds, in any order and any number of times. The lists of what is known are grown in place and owned
 * by the newest value; the dossier and the entries of an older value stay as they were. `readBefore` spares reading what was
 * read already.
 */
export function takeRecords(
  known: KnownEntries,
  records: readonly JournalRecord[],
  journal: string,
  readBefore?: readonly ReadRecord[],
): KnownEntries {
  const ids = known.ids as SeenNames;
  const keys = known.keys as SeenNames;
  const entries = known.entries as Entry[];
  const late: Entry[] = [];
  const quarantined: Quarantined[] = [];
  const folding = openFold(known.dossier);
  const before = entries.length;
  let last = entries.at(-1);
  for (let at = 0; at < records.length; at++) {
    const { key, text } = records[at] as JournalRecord;
    if (!keys.add(key)) continue;
    const read = readBefore?.[at] ?? readRecord(text, journal);
    if (!('entry' in read)) quarantined.push(read);
    else if (!ids.add(read.entry.id)) {
      const first = findEntry(read.entry.id, entries, late);
      if (!isSameEntry(first, read.entry)) quarantined.push({ text, reason: 'foreign' });
    } else if (late.length === 0 && (last === undefined || compareEntries(last, read.entry) < 0)) {
      last = read.entry;
      entries.push(last);
      folding.add(last, read.read);
    } else late.push(read.entry);
  }
  if (entries.length === before && late.length === 0 && quarantined.length === 0) return known;
  return {
    ids,
    keys,
    quarantined: quarantined.length > 0 ? [...known.quarantined, ...quarantined] : known.quarantined,
    ...(late.length > 0 ? foldAnew(entries.concat(late), known.dossier.packs) : { entries, dossier: folding.close() }),
  };
}

/** Something came that stands before what was folded already. */
function foldAnew(all: readonly Entry[], packs: readonly Method[]): Pick<KnownEntries, 'entries' | 'dossier'> {
  const entries = orderEntries(all);
  return { entries, dossier: fold(entries, packs) };
}
