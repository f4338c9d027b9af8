import type { OpenQuestion } from '@onderweg/core';
import { usePart } from '../onderweg/use-part';
import { useTexts } from '../onderweg/use-texts';
import { WidgetRoot } from '../onderweg/widget-root';
import { NextStepDecided } from './next-step-decided';
import { NextStepOwnWords } from './next-step-own-words';
import { NextStepQuestion } from './next-step-question';
import { NextStepWays } from './next-step-ways';
import { useNextStep } from './use-next-step';

/**
 * `ownPlan`: what somebody wrote themselves. `apply`, `call`: after a choice. `prepare`: a talk that they were invited for. `widen`:
 * the directions, to put something beside what they have.
 */
export type NextStepGoal = 'ownPlan' | 'apply' | 'call' | 'prepare' | 'widen';

export type NextStepProps = {
  /** To plan an exploration that can answer it, in the way that somebody chose. */
  onPlan?: ((question: OpenQuestion, kind: string) => void) | undefined;
  /** To choose a course, when nothing is left that is worth a walk. */
  onDecide?: (() => void) | undefined;
  /** To where something else than a question is done, for the direction that it is about. */
  onGo?: ((goal: NextStepGoal, direction?: string) => void) | undefined;
};

const titles = {
  silent: 'nextStep.title',
  ask: 'nextStep.title',
  ready: 'nextStep.enoughTitle',
  chosen: 'nextStep.chosen.title',
  invited: 'nextStep.invited.title',
  widen: 'course.firstMoves.unknownJobs.title',
} as const;

/**
 * One question that is worth a walk, why, and the smallest step that can answer it. Another is one tap away. After a choice or an
 * invitation it asks what that asks; while something else comes first it stays closed.
 *
 * @example
 * <NextStep onPlan={({ direction, about }, kind) => navigate(`/plan/${direction}/${about}/${kind}`)} />
 */
export function NextStepWidget({ onPlan, onDecide, onGo }: NextStepProps) {
  const texts = useTexts();
  const isOn = usePart('nextStep');
  const { mode, isSilent, isAside, question, direction, application, ownWords, ways, another, hasAnother } = useNextStep();
  const isDecided = mode === 'ready' || mode === 'chosen' || mode === 'invited' || (mode === 'widen' && !isAside);
  if (!isOn || isSilent || (!question && !isDecided)) return null;
  const asked = question ? (
    <>
      <NextStepQuestion question={question} />
      <NextStepWays ways={ways} onPlan={onPlan ? (kind) => onPlan(question, kind) : undefined} />
      {hasAnother ? (
        <div data-scope="next-step" data-part="buttons">
          <button type="button" onClick={another}>
            {texts.t('nextStep.another')}
          </button>
        </div>
      ) : null}
    </>
  ) : null;
  const aside = (
    <details data-scope="next-step" data-part="aside">
      <summary>{texts.t('nextStep.aside')}</summary>
      {asked}
    </details>
  );
  if (isAside && !isDecided) {
    return (
      <WidgetRoot scope="next-step" label={texts.t('nextStep.title')}>
        {aside}
      </WidgetRoot>
    );
  }
  return (
    <WidgetRoot scope="next-step" label={texts.t(titles[mode])}>
      <h2>{texts.t(titles[mode])}</h2>
      {isDecided ? (
        <NextStepDecided
          mode={mode}
          {...(direction ? { direction } : {})}
          {...(application ? { application } : {})}
          onDecide={onDecide}
          onGo={onGo}
        />
      ) : null}
      {ownWords ? <NextStepOwnWords course={ownWords} onGo={onGo} /> : null}
      {mode === 'widen' && asked ? aside : asked}
    </WidgetRoot>
  );
}
