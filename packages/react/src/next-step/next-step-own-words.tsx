import type { Course } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import type { NextStepGoal } from './next-step';

export type NextStepOwnWordsProps = { course: Course; onGo: ((goal: NextStepGoal, direction?: string) => void) | undefined };

/** What somebody wrote when they set their course: their own next step stands first. */
export function NextStepOwnWords({ course: { reason, directions }, onGo }: NextStepOwnWordsProps) {
  const texts = useTexts();
  return (
    <div data-scope="next-step" data-part="own-words">
      <p>{texts.t('nextStep.ownWords.text', { reason: reason ?? '' })}</p>
      {onGo ? (
        <button type="button" onClick={() => onGo('ownPlan', directions[0])}>
          {texts.t('nextStep.ownWords.plan')}
        </button>
      ) : null}
    </div>
  );
}
