import { shownTimePattern } from '../events/day-pattern';
import { type Entry, isEntry } from './entry';
import type { JournalRecord } from './storage';
import { applyTextRule, countBytes, maxEntryBytes } from './text-rule';
import { type ReadPayload, readPayload } from './upcasting';

/**
 * A record that counts for nothing, and stays in the store as it is: it cannot be read, is no entry of this journal, has
 * something that does not fit its kind (`broken`), or bears the id of another entry, which counts (`conflicting`).
 */
export type Quarantined = {
  readonly text: string;
  readonly reason: 'unreadable' | 'foreign' | 'broken' | 'conflicting';
};

export type ReadRecord = { readonly entry: Entry; readonly read: ReadPayload } | Quarantined;

/** From the bytes of a store to an entry; never throws, never repairs. */
export function readRecord(text: JournalRecord['text'], journal: string): ReadRecord {
  if (isTooLarge(text)) return { text, reason: 'broken' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { text: String(text), reason: 'unreadable' };
  }
  if (!isEntry(value)) return { text, reason: 'unreadable' };
  if (value.journal !== journal) return { text, reason: 'foreign' };
  if (!shownTimePattern.test(value.shownTime)) return { text, reason: 'broken' };
  const read = readPayload(value);
  if (read.kind === 'broken' || !isKeepable(text, value, read)) return { text, reason: 'broken' };
  return { entry: value, read };
}

function isTooLarge(text: string): boolean {
  return text.length * 3 > maxEntryBytes && countBytes(text) > maxEntryBytes;
}

const envelope = 'id journal author device deviceSeq after type version audience shownTime payload erased tooFarAhead';
const known: ReadonlySet<string> = new Set([...envelope.split(' '), 'seq', 'receivedAt', 'alg', 'keyId']);

/** The text rule again, for what came past the keyboard. What this version wrote is no reason to look, which is nearly all. */
function isKeepable(text: string, entry: Entry, read: ReadPayload): boolean {
  const isPlain =
    read.kind === 'readable' &&
    read.payload === entry.payload &&
    !text.includes('\\u') &&
    Object.keys(entry).every((name) => known.has(name));
  if (isPlain) return true;
  return [entry.payload, { ...entry, payload: {} }].every((part) => {
    const outcome = applyTextRule(part);
    return !('problem' in outcome) || outcome.problem === 'length';
  });
}
