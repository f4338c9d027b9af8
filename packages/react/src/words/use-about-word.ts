import { aboutOutsider } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What a question is about: the chance, whether it can be done, how a background fits, or a thing that counts, in the person's own words. */
export function useAboutWord(): (about: string) => string {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return (about) => {
    if (about === 'chance' || about === 'doable') return texts.t(`explorationLog.plan.about.${about}`);
    if (about === aboutOutsider) return texts.t('market.outsiderTopic');
    return criteria.get(about)?.label ?? texts.t('explorationLog.plan.about.other');
  };
}
