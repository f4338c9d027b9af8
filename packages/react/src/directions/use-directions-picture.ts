import { type DirectionsPicture, directionsPicture } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Where each open direction can be, by what is important and by chance, as wide as what nobody heard. */
export function useDirectionsPicture(): DirectionsPicture {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  return useMemo(() => directionsPicture(dossier, moment), [dossier, moment]);
}
