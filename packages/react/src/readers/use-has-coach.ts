import { hasCoach } from '@onderweg/core';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

/** Is there a coach who may read along? As the method says, until one joined; then until that one left. */
export function useHasCoach(): boolean {
  const { method } = useOnderweg();
  const coach = useDossier((dossier) => dossier.cycle.value.coach);
  return coach === 'none' ? hasCoach(method) : coach !== 'gone';
}
