import { useOnderweg } from './onderweg.context';

/** The person's own day, `2026-01-12`, in the zone of the texts. It changes for the whole page at once, after midnight. */
export function useToday(): string {
  return useOnderweg().today;
}
