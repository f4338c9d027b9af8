import { type ExplorationKind, waysToFindOut } from '@onderweg/core';
import type { FormValues } from '../draft/form-values';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import type { PlanStart } from './exploration-log.view';

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What the fields of a plan start with, for somebody who comes from a question or from a plan that was too big. */
export function usePlanStart(): (start: PlanStart) => FormValues {
  const { method, texts } = useOnderweg();
  const dossier = useDossier(whole);
  const toValue = (kind: ExplorationKind | undefined) => (kind ? `${kind.id}/${kind.rung}` : undefined);
  const toQuestion = (about: string | undefined) => {
    if (about === undefined) return undefined;
    if (about === 'chance' || about === 'doable') return texts.t(`nextStep.ask.${about}`);
    const criterion = dossier.criteria.get(about)?.label;
    return criterion === undefined ? undefined : texts.t('nextStep.ask.criterion', { criterion });
  };
  return ({ direction, about, kind, smallerThan }) => {
    const bigger = smallerThan === undefined ? undefined : dossier.explorations.get(smallerThan);
    if (bigger) {
      const [asked] = bigger.questions;
      const { ways } = waysToFindOut(dossier, { about: asked?.about ?? 'doable', uncertainty: 'one' });
      const smaller = ways.filter(({ rung }) => rung < (bigger.rung ?? 0)).at(-1) ?? ways[0];
      return { question: asked?.text, about: asked?.about, directions: bigger.directions, kind: toValue(smaller) };
    }
    return {
      question: toQuestion(about),
      about,
      directions: direction === undefined ? [] : [direction],
      kind: toValue(method.kinds.find(({ id }) => id === kind)),
    };
  };
}
