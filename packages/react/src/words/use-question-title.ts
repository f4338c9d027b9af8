import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/** What there is to find out, as a question that somebody would ask. */
export function useQuestionTitle(): (about: string) => string {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return (about) =>
    about === 'chance' || about === 'doable'
      ? texts.t(`nextStep.question.${about}`)
      : texts.t('nextStep.question.criterion', { criterion: criteria.get(about)?.label ?? about });
}
