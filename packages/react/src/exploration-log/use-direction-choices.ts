import { useDossier } from '../onderweg/use-dossier';

/** The directions that are not put aside. */
export function useDirectionChoices(): { value: string; label: string }[] {
  const directions = useDossier((dossier) => dossier.directions);
  return directions.filter(({ state }) => state !== 'parked').map(({ id, title }) => ({ value: id, label: title }));
}
