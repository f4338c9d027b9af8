import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** Every direction, the ones that were put aside last and marked: an answer can still come from one of those. */
export function useAllDirectionChoices(): { value: string; label: string }[] {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  const open = directions.filter(({ state }) => state !== 'parked').map(({ id, title }) => ({ value: id, label: title }));
  const parked = directions
    .filter(({ state }) => state === 'parked')
    .map(({ id, title }) => ({ value: id, label: `${title} (${texts.t('states.direction.parked')})` }));
  return [...open, ...parked];
}
