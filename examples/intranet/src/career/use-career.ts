import { type OpenedJournal, useOpenJournal } from '@onderweg/react';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { useMemo } from 'react';
import { type Career, findCareer } from './open-career';

/** The journey that is looked at, and its journal as far as it is open. */
export function useCareer(journey: string, person: string): { readonly career: Career; readonly opened: OpenedJournal } {
  const career = useMemo(() => findCareer(journey, person), [journey, person]);
  const opened = useOpenJournal({
    journal: career.person,
    storage: indexedDbStorage(),
    method: career.method,
    open: career.open,
  });
  return { career, opened };
}
