import type { Exploration } from '@onderweg/core';
import { useExplorationWords } from '../words/use-exploration-words';
import { PlanExpectation } from '../words/plan-expectation';
import { useTexts } from '../onderweg/use-texts';

/** One exploration: what it was, on which day, how it stands, and what was expected of it. */
export function RoundExploration({ exploration }: { exploration: Exploration }) {
  const texts = useTexts();
  const title = useExplorationWords()(exploration);
  const { doneAt, when, state } = exploration;
  const day = doneAt ?? when;
  const facts = [day ? texts.date(day.slice(0, 10), 'day') : undefined, texts.t(`states.exploration.${state}`)].filter(Boolean);
  return (
    <li>
      {title} <span data-muted="">({facts.join(', ')})</span>
      <PlanExpectation exploration={exploration} />
    </li>
  );
}
