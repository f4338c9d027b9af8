import type { Entry, JournalRecord, JournalStorage } from '@onderweg/core';
import { memoryStorage } from './onderweg.ts';

/** The record of an entry, keyed as a journal keys its own. */
export function toRecord(entry: Entry): JournalRecord {
  return { key: `${entry.device}/${entry.deviceSeq}`, text: JSON.stringify(entry) };
}

/** A store in memory that holds these entries already, under the name that they carry. */
export async function fillStorage(entries: readonly Entry[]): Promise<JournalStorage> {
  const storage = memoryStorage();
  const store = await storage.open('bench', { newId: () => 'device-1', onChange: () => {}, writer: 1 });
  await store.append(entries.map(toRecord));
  await store.close();
  return storage;
}
