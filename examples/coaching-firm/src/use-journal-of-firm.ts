import { isOnderwegError, type Journal, OnderwegError, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { useEffect, useState } from 'react';
import type { Methods } from './read-methods';

export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: OnderwegError }
  | { readonly state: 'open'; readonly journal: Journal };

/** The journey of the person on this device, with the version of the method that it began with. */
export function useJournalOfFirm({ today, earlier }: Methods): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    let journal: Journal | undefined;
    openJournal({
      // Named after the method: a firm that tries its own in the place of another begins afresh.
      journal: today.id,
      author: { id: 'ik', role: 'client' },
      storage: indexedDbStorage(),
      method: today,
      earlierMethods: earlier,
    }).then(
      (next) => {
        journal = next;
        if (isGone) void next.close();
        else setOpened({ state: 'open', journal: next });
      },
      (cause) => {
        const error = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-302', { cause });
        if (!isGone) setOpened({ state: 'failed', error });
      },
    );
    return () => {
      isGone = true;
      void journal?.close();
    };
  }, [today, earlier]);
  return opened;
}
