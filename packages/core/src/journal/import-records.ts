import type { ImportOutcome } from './journal';
import type { KnownEntries } from './known-entries';
import { readRecord } from './read-record';
import type { JournalRecord } from './storage';

export type ImportedRecords = { readonly records: readonly JournalRecord[]; readonly outcome: ImportOutcome };

/** The lines of a dossier file that are new here, as records; what can not be read is kept too, byte for byte. */
export function importRecords(known: KnownEntries, lines: readonly string[], journal: string): ImportedRecords {
  const records: JournalRecord[] = [];
  const ids = new Set<string>();
  const keys = new Set<string>();
  const broken = new Set(known.quarantined.map(({ text }) => text));
  const outcome = { added: 0, known: 0, quarantined: 0 };
  for (const line of lines) {
    const read = readRecord(line, journal);
    const isKnown = 'entry' in read ? known.ids.has(read.entry.id) || ids.has(read.entry.id) : broken.has(line);
    if (isKnown) {
      outcome.known++;
      continue;
    }
    if ('entry' in read) {
      const { id, device, deviceSeq } = read.entry;
      const key = `${device}/${deviceSeq}`;
      // The same key for another entry: a copied device wrote it. Both stay.
      const isTaken = known.keys.has(key) || keys.has(key);
      records.push({ key: isTaken ? `${key}/${id}` : key, text: line });
      keys.add(key);
      ids.add(id);
      outcome.added++;
    } else {
      records.push({ key: `quarantine/${hash(line)}`, text: line });
      broken.add(line);
      outcome.quarantined++;
    }
  }
  return { records, outcome };
}

/** FNV-1a over UTF-16 units, with the length: to name a record, not to protect it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${(value >>> 0).toString(16)}`;
}
