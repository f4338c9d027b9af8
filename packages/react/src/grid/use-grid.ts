import { type Grid, grid } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Open directions against what counts, with how sure each answer is. */
export function useGrid(): Grid {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  return useMemo(() => grid(dossier, moment), [dossier, moment]);
}
