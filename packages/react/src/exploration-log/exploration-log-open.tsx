import type { Exploration } from '@onderweg/core';
import { useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { ShowSome } from '../show-some/show-some';
import { useExplorationLogContext } from './exploration-log.context';
import { ExplorationLogEarlier } from './exploration-log-earlier';
import { ExplorationCard } from './exploration-card';

/** What is still under way: to note first, then planned by day, then what waits for somebody. */
export function ExplorationLogOpen() {
  const texts = useTexts();
  const { view, open } = useExplorationLogContext();
  if (view?.at !== 'overview') return null;
  return (
    <>
      <Group title={texts.t('explorationLog.list.toNote')} explorations={open.toNote} />
      <Group title={texts.t('explorationLog.list.planned')} explorations={open.planned} />
      <Group title={texts.t('explorationLog.list.waiting')} explorations={open.awaiting} />
      <ExplorationLogEarlier />
    </>
  );
}

function Group({ title, explorations }: { title: string; explorations: readonly Exploration[] }) {
  const id = useId();
  if (explorations.length === 0) return null;
  return (
    <section data-scope="exploration-log" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ShowSome of={explorations} first={10}>
        {(exploration) => (
          <li key={exploration.id}>
            <ExplorationCard exploration={exploration} />
          </li>
        )}
      </ShowSome>
    </section>
  );
}
