import type { Application } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What an application is called: with whom, or else for what. */
export function useApplicationTitle(): (application: Application) => string {
  const texts = useTexts();
  const directions = useDossier((dossier) => dossier.directions);
  return ({ to, direction }) => to || directions.get(direction ?? '')?.title || texts.t('terms.application');
}
