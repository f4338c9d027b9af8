import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What a question is about: the chance, whether it can be done, or a thing that counts, in the person's own words. */
export function useAboutWord(): (about: string) => string {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return (about) =>
    about === 'chance' || about === 'doable'
      ? texts.t(`explorationLog.plan.about.${about}`)
      : (criteria.get(about)?.label ?? about);
}
