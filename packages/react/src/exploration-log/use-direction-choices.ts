import { useDossier } from '../onderweg/use-dossier';

/** The directions that are not put aside, and the ones that are named already. */
export function useDirectionChoices(named: readonly string[] = []): { value: string; label: string }[] {
  const directions = useDossier((dossier) => dossier.directions);
  return directions
    .filter(({ id, state }) => state !== 'parked' || named.includes(id))
    .map(({ id, title }) => ({ value: id, label: title }));
}
