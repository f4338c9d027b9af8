import { type Entry, isEntry } from './entry';
import type { JournalRecord } from './storage';
import { type ReadPayload, readPayload } from './upcasting';

/** A record that is no entry of this journal, or whose payload is broken. It stays in the store as it is. */
export type Quarantined = { readonly text: string; readonly reason: 'unreadable' | 'foreign' | 'broken' };

export type ReadRecord = { readonly entry: Entry; readonly read: ReadPayload } | Quarantined;

/** From the bytes of a store to an entry; never throws, never repairs. */
export function readRecord(text: JournalRecord['text'], journal: string): ReadRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { text: String(text), reason: 'unreadable' };
  }
  if (!isEntry(value)) return { text, reason: 'unreadable' };
  if (value.journal !== journal) return { text, reason: 'foreign' };
  const read = readPayload(value);
  return read.kind === 'broken' ? { text, reason: 'broken' } : { entry: value, read };
}
