import type { DossierLine } from './dossier-file';
import type { Entry } from './entry';
import type { ImportOutcome } from './journal';
import type { KnownEntries } from './known-entries';
import { findEntry, isSameEntry } from './order';
import { type ReadRecord, readRecord } from './read-record';
import { SeenNames } from './seen-names';
import type { JournalRecord } from './storage';

export type ImportedRecords = {
  readonly records: readonly JournalRecord[];
  /** What each record says, so that it is not read a second time. */
  readonly read: readonly ReadRecord[];
  readonly outcome: ImportOutcome;
};

/** The lines of a dossier file that are new here, as records; what can not be read is kept too, byte for byte. */
export function importRecords(known: KnownEntries, lines: readonly DossierLine[], journal: string): ImportedRecords {
  const records: JournalRecord[] = [];
  const kept: ReadRecord[] = [];
  const added: Entry[] = [];
  const ids = new SeenNames();
  const keys = new SeenNames();
  const broken = new Set(known.quarantined.map(({ text }) => text));
  const outcome = { added: 0, known: 0, quarantined: 0 };
  for (const { text, isApart } of lines) {
    const read = readRecord(text, journal);
    const isEntryHere = 'entry' in read && (known.ids.has(read.entry.id) || ids.has(read.entry.id));
    // The same id with other contents was set apart there, and is here; but an entry may have got a number from a server.
    const isOther = isEntryHere && isApart && !isSameEntry(findEntry(read.entry.id, known.entries, added), read.entry);
    // Without anything broken no long text has to be looked up.
    if ((broken.size > 0 && broken.has(text)) || (isEntryHere && !isOther)) {
      outcome.known++;
    } else if ('entry' in read && !isOther) {
      const { id, device, deviceSeq } = read.entry;
      // The same key for another entry: a copied device wrote it. Both stay.
      records.push({ key: claimKey(known, keys, `${device}/${deviceSeq}`, `/${id}`), text });
      kept.push(read);
      ids.add(id);
      added.push(read.entry);
      outcome.added++;
    } else {
      records.push({ key: claimKey(known, keys, `quarantine/${hash(text)}`, '+'), text });
      kept.push(read);
      broken.add(text);
      outcome.quarantined++;
    }
  }
  return { records, read: kept, outcome };
}

/** The key, made longer until no other record bears it. */
function claimKey(known: KnownEntries, keys: SeenNames, key: string, more: string): string {
  let free = key;
  while (known.keys.has(free) || !keys.add(free)) free += more;
  return free;
}

/** FNV-1a over UTF-16 units, with the length: to name a record, not to protect it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${(value >>> 0).toString(16)}`;
}
