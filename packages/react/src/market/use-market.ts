import { type Market, market } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What was heard about the chance of work, for each direction that is not put aside. */
export function useMarket(): Market {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  return useMemo(() => market(dossier, moment), [dossier, moment]);
}
