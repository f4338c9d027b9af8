import { type DirectionsPicture, directionsPicture } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Where each open direction can be, by what is important and by chance, as wide as what nobody heard. */
export function useDirectionsPicture(): DirectionsPicture {
  const today = useToday();
  const dossier = useDossier(whole);
  return useMemo(() => directionsPicture(dossier, today), [dossier, today]);
}
