import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** The question to take along about the chance, whether it can be done, or a thing that counts; none for a thing that is gone. */
export function useQuestionWord(): (about: string) => string | undefined {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return (about) => {
    if (about === 'chance' || about === 'doable') return texts.t(`nextStep.ask.${about}`);
    const criterion = criteria.get(about)?.label;
    return criterion === undefined ? undefined : texts.t('nextStep.ask.criterion', { criterion });
  };
}
