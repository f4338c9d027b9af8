import { useTexts } from '../onderweg/use-texts';
import { useAboutWord } from './use-about-word';

/** What there is to find out, as a question that somebody would ask. */
export function useQuestionTitle(): (about: string) => string {
  const texts = useTexts();
  const toAboutWord = useAboutWord();
  return (about) =>
    about === 'chance' || about === 'doable'
      ? texts.t(`nextStep.question.${about}`)
      : texts.t('nextStep.question.criterion', { criterion: toAboutWord(about) });
}
