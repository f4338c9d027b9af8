import { type CriteriaHistory, criteriaHistory } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Lane, layLanes } from './criteria.lanes';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** How the wishes became sharper, oldest first, and as lanes through time. */
export function useCriteriaLanes(today: string): CriteriaHistory & { readonly lanes: readonly Lane[] } {
  const dossier = useDossier(whole);
  const history = useMemo(() => criteriaHistory(dossier), [dossier]);
  const lanes = useMemo(() => layLanes(history.changes, today), [history, today]);
  return { ...history, lanes };
}
