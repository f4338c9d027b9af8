import type { JournalStatus } from '@onderweg/core';
import { useSyncExternalStore } from 'react';
import { useOnderweg } from './onderweg.context';

/** The true state of saving. */
export function useStatus(): JournalStatus {
  const { journal } = useOnderweg();
  const read = () => journal.status;
  return useSyncExternalStore(journal.subscribe, read, read);
}
