import { memoryStorage } from '@onderweg/storage/memory';
import type { Journal, OpenJournalOptions } from './journal';
import { openJournal } from './open-journal';

export const client = { id: 'mila', role: 'client' } as const;
export const coach = { id: 'noor', role: 'coach' } as const;
export const sponsor = { id: 'works', role: 'sponsor' } as const;

/** A journal in a new memory, of the client, unless said otherwise. */
export function openTestJournal(options: Partial<OpenJournalOptions> = {}): Promise<Journal> {
  return openJournal({ journal: 'mila', author: client, storage: memoryStorage(), ...options });
}

/** What is stored under each key, read past the journal. */
export async function readStored(storage: OpenJournalOptions['storage'], journal = 'mila') {
  const store = await storage.open(journal, { newId: () => 'onlooker', onChange: () => undefined, writer: 1 });
  const { records } = await store.read(0);
  await store.close();
  return records;
}

/** Puts lines in a store past the journal, as damage or another version would. */
export async function writeStored(
  storage: OpenJournalOptions['storage'],
  records: readonly { key: string; text: string }[],
  journal = 'mila',
): Promise<void> {
  const store = await storage.open(journal, { newId: () => 'd', onChange: () => undefined, writer: 1 });
  await store.append(records);
  await store.close();
}
