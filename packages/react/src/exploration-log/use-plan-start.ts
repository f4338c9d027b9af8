import { type ExplorationKind, smallerWay } from '@onderweg/core';
import type { FormValues } from '../draft/form-values';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { useQuestionWord } from '../words/use-question-word';
import type { PlanStart } from './exploration-log.view';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What the fields of a plan start with, for somebody who comes from a question or from a plan that was too big. */
export function usePlanStart(): (start: PlanStart) => FormValues {
  const { method } = useOnderweg();
  const dossier = useDossier(whole);
  const toValue = (kind: ExplorationKind | undefined) => (kind ? `${kind.id}/${kind.rung}` : undefined);
  const toQuestion = useQuestionWord();
  return ({ direction, about, kind, smallerThan, ownWords }) => {
    const bigger = smallerThan === undefined ? undefined : dossier.explorations.get(smallerThan);
    if (bigger) {
      const [asked] = bigger.questions;
      const smaller = smallerWay(dossier, { kind: bigger.kind, rung: bigger.rung ?? 0 })?.kind;
      return { question: asked?.text, about: asked?.about, directions: bigger.directions, kind: toValue(smaller) };
    }
    return {
      question: ownWords ? dossier.courses.last?.reason : about === undefined ? undefined : toQuestion(about),
      about,
      directions: direction === undefined ? [] : [direction],
      kind: toValue(method.kinds.find(({ id }) => id === kind)),
    };
  };
}
