import type { Journal } from '@onderweg/core';
import { useOnderweg } from './onderweg.context';

/** The journal of the person: to record, to ask what may happen, to export. */
export function useJournal(): Journal {
  return useOnderweg().journal;
}
