import type { OpenQuestion } from '@onderweg/core';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { NextStepQuestion } from './next-step-question';
import { NextStepWays } from './next-step-ways';
import { useNextStep } from './use-next-step';

export type NextStepProps = {
  /** To plan an exploration that can answer it, in the way that somebody chose. */
  onPlan?: (question: OpenQuestion, kind: string) => void;
  /** To choose a course, when nothing is left that is worth a walk. */
  onDecide?: () => void;
};

/**
 * One question that is worth a walk, why, and the smallest step that can answer it. Another is one tap away.
 *
 * @example
 * <NextStep onPlan={({ direction, about }, kind) => navigate(`/plan/${direction}/${about}/${kind}`)} />
 */
export function NextStepWidget({ onPlan, onDecide }: NextStepProps) {
  const texts = useTexts();
  const isOn = usePart('nextStep');
  const { question, isSilent, isEnough, ways, another, hasAnother } = useNextStep();
  if (!isOn || isSilent || (!question && !isEnough)) return null;
  return (
    <WidgetRoot scope="next-step" label={texts.t('nextStep.title')}>
      <h2>{texts.t('nextStep.title')}</h2>
      {isEnough ? (
        <div data-scope="next-step" data-part="enough">
          <p>{texts.t('nextStep.enough')}</p>
          {onDecide ? (
            <button type="button" data-primary="" onClick={onDecide}>
              {texts.t('nextStep.decide')}
            </button>
          ) : null}
        </div>
      ) : null}
      {question ? (
        <>
          <NextStepQuestion question={question} />
          <NextStepWays ways={ways} onPlan={onPlan ? (kind) => onPlan(question, kind) : undefined} />
        </>
      ) : null}
      {hasAnother ? (
        <div data-scope="next-step" data-part="buttons">
          <button type="button" onClick={another}>
            {texts.t('nextStep.another')}
          </button>
        </div>
      ) : null}
    </WidgetRoot>
  );
}
