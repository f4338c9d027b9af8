import type { Exploration } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';
import { PlanExpectation } from '../words/plan-expectation';

/** Back from a plan: what was expected of it, and whether that was so. */
export function ExpectedBefore({ exploration }: { exploration: Exploration }) {
  const texts = useTexts();
  if (!exploration.assumption?.trim() && !exploration.wouldChangeMyMind?.trim()) return null;
  return (
    <div data-scope="exploration-log" data-part="expected">
      <PlanExpectation exploration={exploration} />
      <p>{texts.t('explorationLog.expected.askedAgain')}</p>
    </div>
  );
}
