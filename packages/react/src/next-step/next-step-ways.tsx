import type { ExplorationKind } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { useKindHint } from '../words/use-kind-hint';
import { useKindWord } from '../words/use-kind-word';

export type NextStepWaysProps = {
  ways: readonly ExplorationKind[];
  onPlan: ((kind: string) => void) | undefined;
};

/** The smallest step that can answer it, ready to plan; bigger ones, within reach, one tap away. */
export function NextStepWays({ ways: [smallest, ...others], onPlan }: NextStepWaysProps) {
  const texts = useTexts();
  const toKindWord = useKindWord();
  const toKindHint = useKindHint();
  if (!smallest) return null;
  // One of each rung: a ladder can be looked over, a list of everything cannot.
  const bigger = others.filter(({ rung }, at) => rung > smallest.rung && others.findIndex((other) => other.rung === rung) === at);
  const toPlan = ({ id }: ExplorationKind, isFirst: boolean) =>
    onPlan ? (
      <button
        type="button"
        data-primary={isFirst ? '' : undefined}
        aria-label={texts.t('nextStep.ways.plan', { kind: toKindWord(id) })}
        onClick={() => onPlan(id)}
      >
        {texts.t('nextStep.plan')}
      </button>
    ) : null;
  return (
    <div data-scope="next-step" data-part="ways">
      <h4>{texts.t('nextStep.ways.title')}</h4>
      <div data-scope="next-step" data-part="way">
        <p>
          <strong>{toKindWord(smallest.id)}</strong>
        </p>
        <p>{toKindHint(smallest.id)}</p>
        {toPlan(smallest, true)}
      </div>
      {bigger.length > 0 ? (
        <details>
          <summary>{texts.t('nextStep.ways.more')}</summary>
          <ul>
            {bigger.map((kind) => (
              <li key={kind.id} data-scope="next-step" data-part="way">
                <p>
                  <strong>{toKindWord(kind.id)}</strong>
                </p>
                <p>{toKindHint(kind.id)}</p>
                {toPlan(kind, false)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
