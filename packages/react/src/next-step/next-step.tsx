import type { OpenQuestion } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { useKindWord } from '../words/use-kind-word';
import { useNextStep } from './use-next-step';

export type NextStepProps = {
  /** To plan an exploration that can answer it. */
  onPlan?: (question: OpenQuestion) => void;
};

/**
 * One question that is worth a walk, why, and the smallest step that can answer it. Another is one tap away.
 *
 * @example
 * <NextStep onPlan={() => navigate('/explorations/plan')} />
 */
export function NextStepWidget({ onPlan }: NextStepProps) {
  const texts = useTexts();
  const toKindWord = useKindWord();
  const { question, questions, isEnough, kinds, topRung, another } = useNextStep();
  const directions = useDossier((dossier) => dossier.directions);
  const criteria = useDossier((dossier) => dossier.criteria);
  if (!question) return null;
  const { about, importance, uncertainty, isNeverExplored, leads } = question;
  const subject =
    about === 'chance' || about === 'doable'
      ? texts.t(`explorationLog.plan.about.${about}`)
      : (criteria.get(about)?.label ?? about);
  const reasons = [
    texts.t(`nextStep.importance.${importance}`),
    texts.t(`nextStep.uncertainty.${uncertainty}`),
    isNeverExplored ? texts.t('nextStep.neverExplored') : undefined,
    leads ? texts.t('nextStep.leads') : undefined,
  ].filter(Boolean);
  const reach = kinds.filter(({ rung }) => rung <= topRung + 1).at(0);
  return (
    <WidgetRoot scope="next-step" label={texts.t('nextStep.title')}>
      <h2>{texts.t('nextStep.title')}</h2>
      {isEnough ? <p>{texts.t('nextStep.enough')}</p> : null}
      <div data-scope="next-step" data-part="question">
        <p data-muted="">{directions.get(question.direction)?.title}</p>
        <h3>{subject}</h3>
      </div>
      <div>
        <h4>{texts.t('nextStep.because')}</h4>
        <ul data-scope="next-step" data-part="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {reach ? <p>{texts.t('nextStep.smallest', { kind: toKindWord(reach.id) })}</p> : null}
      <div data-scope="next-step" data-part="buttons">
        {onPlan ? (
          <button type="button" data-primary="" onClick={() => onPlan(question)}>
            {texts.t('nextStep.plan')}
          </button>
        ) : null}
        {questions.length > 1 ? (
          <button type="button" onClick={another}>
            {texts.t('nextStep.another')}
          </button>
        ) : null}
      </div>
    </WidgetRoot>
  );
}
