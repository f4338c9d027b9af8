import type { Exploration } from '@onderweg/core';
import { type FormValues, numberOf } from '../draft/form-values';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useQuestionTitle } from '../words/use-question-title';
import { linkField } from './note.links';

/** The question that a plan took along: about which direction, on which point. */
export type AskedOfPlan = {
  readonly direction: string;
  readonly about: string;
  /** What the direction is called. */
  readonly title: string;
  /** As somebody would ask it. */
  readonly question: string;
};

/** What a plan set out to know; none when it has no direction, or no question that is about something that counts. */
export function useAskedOfPlan(): (exploration: Exploration | undefined) => AskedOfPlan | undefined {
  const directions = useDossier((dossier) => dossier.directions);
  const criteria = useDossier((dossier) => dossier.criteria);
  const toQuestion = useQuestionTitle();
  const isKnown = (about: string) => about === 'chance' || about === 'doable' || criteria.get(about) !== undefined;
  return (exploration) => {
    const direction = exploration?.directions.flatMap((id) => directions.get(id) ?? [])[0];
    const about = exploration?.questions.flatMap((asked) => asked.about ?? []).find(isKnown);
    if (!direction || about === undefined) return undefined;
    return { direction: direction.id, about, title: direction.title, question: toQuestion(about) };
  };
}

/** Who only tapped an answer has said something too: the note then says that in words. */
export function useAnswerInWords(): (values: FormValues, asked: AskedOfPlan | undefined) => string | undefined {
  const texts = useTexts();
  return (values, asked) => {
    const polarity = numberOf(values, linkField(0, 'polarity'));
    if (!asked || (polarity !== 2 && polarity !== 1 && polarity !== -2)) return undefined;
    const answer = texts.t(`explorationLog.note.answer.${String(polarity) as '2' | '1' | '-2'}`);
    return texts.t('explorationLog.note.answer.inWords', { question: asked.question, answer });
  };
}
