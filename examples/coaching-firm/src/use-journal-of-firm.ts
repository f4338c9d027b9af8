import { type OpenedJournal, useOpenJournal } from '@onderweg/react';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import type { Methods } from './read-methods';

const author = { id: 'ik', role: 'client' } as const;

/** The journey of the person on this device, with the version of the method that it began with. */
export function useJournalOfFirm({ today, earlier }: Methods): OpenedJournal {
  // Named after the method: a firm that tries its own in the place of another begins afresh.
  return useOpenJournal({ journal: today.id, author, storage: indexedDbStorage(), method: today, earlierMethods: earlier });
}
