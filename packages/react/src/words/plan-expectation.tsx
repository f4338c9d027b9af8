import type { Exploration } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What somebody expected of a plan, and what would change their mind: it comes back where they can see whether it was so. */
export function PlanExpectation({ exploration }: { exploration: Pick<Exploration, 'assumption' | 'wouldChangeMyMind'> }) {
  const texts = useTexts();
  const [assumption, wouldChangeMyMind] = [exploration.assumption?.trim(), exploration.wouldChangeMyMind?.trim()];
  if (!assumption && !wouldChangeMyMind) return null;
  return (
    <>
      {assumption ? <p dir="auto">{texts.t('explorationLog.expected.assumption', { text: assumption })}</p> : null}
      {wouldChangeMyMind ? (
        <p dir="auto">{texts.t('explorationLog.expected.wouldChangeMyMind', { text: wouldChangeMyMind })}</p>
      ) : null}
    </>
  );
}
