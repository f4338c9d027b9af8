import type { Exploration } from '@onderweg/core';
import { useId, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { useExplorationLogContext } from './exploration-log.context';
import { ExplorationCard } from './exploration-card';

const shownAtFirst = 10;

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
    </>
  );
}

function Group({ title, explorations }: { title: string; explorations: readonly Exploration[] }) {
  const texts = useTexts();
  const id = useId();
  const [isWhole, setIsWhole] = useState(false);
  if (explorations.length === 0) return null;
  const shown = isWhole ? explorations : explorations.slice(0, shownAtFirst);
  return (
    <section data-scope="exploration-log" data-part="group" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul>
        {shown.map((exploration) => (
          <li key={exploration.id}>
            <ExplorationCard exploration={exploration} />
          </li>
        ))}
      </ul>
      {shown.length < explorations.length ? (
        <button type="button" data-quiet="" onClick={() => setIsWhole(true)}>
          {texts.t('actions.showAll')}
        </button>
      ) : null}
    </section>
  );
}
