import { isOnderwegError, type Journal, type Method, OnderwegError, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { useEffect, useState } from 'react';

export type Opened =
  | { readonly state: 'opening' }
  | { readonly state: 'failed'; readonly error: OnderwegError }
  | { readonly state: 'open'; readonly journal: Journal };

/** The journey of the person on this device. */
export function useJournalOfFirm(method: Method): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    let isGone = false;
    let journal: Journal | undefined;
    openJournal({ journal: 'lichtboei', author: { id: 'ik', role: 'client' }, storage: indexedDbStorage(), method }).then(
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
  }, [method]);
  return opened;
}
