import type { Exploration } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { LazyDetails } from '../show-some/lazy-details';
import { ShowSome } from '../show-some/show-some';
import { PlanExpectation } from '../words/plan-expectation';
import { useExplorationWords } from '../words/use-exploration-words';

/** Where somebody went, the last first: what is done can be found again here. */
export function ExplorationLogEarlier() {
  const texts = useTexts();
  const toWords = useExplorationWords();
  const explorations = useDossier((dossier) => dossier.explorations);
  const done = explorations.filter(({ state }) => state === 'harvested');
  if (done.length === 0) return null;
  const dayOf = ({ doneAt, at }: Exploration) => (doneAt ?? at).slice(0, 10);
  return (
    <LazyDetails
      data-scope="exploration-log"
      data-part="earlier"
      summary={texts.t('explorationLog.list.done', { n: done.length })}
    >
      {() => (
        <ShowSome of={done.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))} first={10}>
          {(exploration) => (
            <li key={exploration.id}>
              <p>
                {toWords(exploration)}{' '}
                <span data-muted="">
                  {texts.t('explorationLog.list.onDate', { date: texts.date(dayOf(exploration), 'day') })}
                </span>
              </p>
              <PlanExpectation exploration={exploration} />
            </li>
          )}
        </ShowSome>
      )}
    </LazyDetails>
  );
}
