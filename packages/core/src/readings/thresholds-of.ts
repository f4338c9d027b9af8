import type { Dossier } from '../dossier/dossier';
import { type Thresholds, thresholdsInTheBox } from '../method/thresholds';

/** The lines that the method of this dossier draws; those of the box where it says nothing. */
export function thresholdsOf({ method }: Pick<Dossier, 'method'>): Thresholds {
  if (!method?.thresholds) return thresholdsInTheBox;
  // A pack that is made in code may hold an undefined where it says nothing.
  const said = Object.entries(method.thresholds).filter(([, value]) => value !== undefined);
  return { ...thresholdsInTheBox, ...Object.fromEntries(said) };
}
