import type { Dossier } from '../dossier/dossier';
import { type Thresholds, thresholdsInTheBox } from '../method/thresholds';

/** The lines that the method of this dossier draws; those of the box where it says nothing. */
export function thresholdsOf({ method }: Pick<Dossier, 'method'>): Thresholds {
  return method?.thresholds ? { ...thresholdsInTheBox, ...method.thresholds } : thresholdsInTheBox;
}
