import { OnderwegError } from '../errors';
import { type Entry, isEntry } from './entry';
import type { JournalRecord } from './storage';
import { countBytes, maxEntryBytes } from './text-rule';

/**
 * The line that is stored. What could not be read back is never written: a role or an audience that does not exist, a device
 * without a name.
 *
 * @throws OnderwegError 101, 104
 */
export function toRecord(entry: Entry): JournalRecord {
  if (!isEntry(entry)) throw new OnderwegError('ONDERWEG-101', { detail: 'The author, audience, device or id is not valid.' });
  const text = JSON.stringify(entry);
  if (text.length * 3 > maxEntryBytes && countBytes(text) > maxEntryBytes) throw new OnderwegError('ONDERWEG-104');
  return { key: `${entry.device}/${entry.deviceSeq}`, text };
}
