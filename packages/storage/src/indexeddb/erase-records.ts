import type { JournalRecord } from '@onderweg/core';
import type { PlacedRecord } from '../second-copy/copy-file';
import { type JournalDatabase, TooNewError } from './database';

/**
 * Puts these texts in the place of the ones under the same keys, and throws the segments away, which hold the old ones too.
 * Resolves with where they stand when that is on the disk.
 *
 * @throws TooNewError, or what the browser throws
 */
export async function eraseRecords(
  database: JournalDatabase,
  records: readonly JournalRecord[],
  writer: number,
): Promise<readonly PlacedRecord[]> {
  if (records.length === 0) return [];
  const transaction = database.transaction(['records', 'segments', 'meta'], 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const minWriter = await transaction.objectStore('meta').get('minWriter');
  if (typeof minWriter === 'number' && minWriter > writer) {
    transaction.abort();
    throw new TooNewError();
  }
  const store = transaction.objectStore('records');
  const keys = store.index('key');
  const placed: PlacedRecord[] = [];
  for (const { key, text } of records) {
    const position = await keys.getKey(key);
    if (position === undefined) continue;
    await store.put({ key, text }, position);
    placed.push({ position, key, text });
  }
  await transaction.objectStore('segments').clear();
  await transaction.done;
  return placed;
}
