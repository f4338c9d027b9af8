import { type Market, market } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What was heard about the chance of work, for each direction that is not put aside. */
export function useMarket(): Market {
  const today = useToday();
  const dossier = useDossier(whole);
  return useMemo(() => market(dossier, today), [dossier, today]);
}
