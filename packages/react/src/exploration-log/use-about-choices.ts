import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What a question or a finding can be about: chance, doable, and each thing that counts for this person. */
export function useAboutChoices(): { value: string; label: string }[] {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return [
    { value: 'chance', label: texts.t('explorationLog.plan.about.chance') },
    { value: 'doable', label: texts.t('explorationLog.plan.about.doable') },
    ...criteria.map(({ id, label }) => ({
      value: id,
      label: texts.t('explorationLog.plan.about.criterion', { criterion: label }),
    })),
  ];
}
