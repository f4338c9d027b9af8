import { type Grid, grid } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Open directions against what counts, with how sure each answer is. */
export function useGrid(): Grid {
  const today = useToday();
  const dossier = useDossier(whole);
  return useMemo(() => grid(dossier, today), [dossier, today]);
}
