import { useOnderweg } from '../onderweg/onderweg.context';
import { useHasCoach } from './use-has-coach';

/** Is there something to choose? Only for the person, and only where somebody could read along. */
export function useCanChooseReaders(): boolean {
  const { journal } = useOnderweg();
  const hasCoach = useHasCoach();
  return hasCoach && journal.author.role === 'client';
}
