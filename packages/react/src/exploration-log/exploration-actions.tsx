import type { Exploration } from '@onderweg/core';
import { Problem } from '../saving/problem';
import { useRecord } from '../onderweg/use-record';
import { useTexts } from '../onderweg/use-texts';
import { ExplorationCalendar } from './exploration-calendar';
import { useExplorationLogContext } from './exploration-log.context';
import type { ExplorationLogView } from './exploration-log.view';

export type ExplorationActionsProps = { exploration: Exploration; title: string; isDue: boolean; isOverdue: boolean };

/** What can happen to an exploration now: the likely thing as a button, the rest one tap away. After its day all three answers are there. */
export function ExplorationActions({ exploration, title, isDue, isOverdue }: ExplorationActionsProps) {
  const texts = useTexts();
  const { go } = useExplorationLogContext();
  const { record, problem } = useRecord();
  const { id, state } = exploration;
  if (state === 'done') {
    return (
      <div data-scope="exploration-log" data-part="actions">
        <button
          type="button"
          aria-label={`${texts.t('explorationLog.buttons.log')}: ${title}`}
          onClick={() => go({ at: 'note', exploration: id })}
        >
          {texts.t('explorationLog.buttons.log')}
        </button>
      </div>
    );
  }
  const hasDay = exploration.when !== undefined && state === 'planned';
  const toButton = (words: string, view: ExplorationLogView) => (
    <button type="button" aria-label={`${words}: ${title}`} onClick={() => go(view)}>
      {words}
    </button>
  );
  const move = toButton(texts.t(hasDay ? 'explorationLog.buttons.move' : 'explorationLog.buttons.schedule'), {
    at: hasDay ? 'move' : 'schedule',
    exploration: id,
  });
  const drop = toButton(texts.t('explorationLog.buttons.drop'), { at: 'drop', exploration: id });
  return (
    <div data-scope="exploration-log" data-part="actions">
      <button
        type="button"
        data-primary={isDue ? '' : undefined}
        aria-label={`${texts.t('explorationLog.buttons.done')}: ${title}`}
        onClick={() => go({ at: 'done', exploration: id })}
      >
        {texts.t('explorationLog.buttons.done')}
      </button>
      {isOverdue ? move : null}
      {isOverdue ? drop : null}
      <details>
        <summary aria-label={`${texts.t('explorationLog.buttons.more')}: ${title}`}>
          {texts.t('explorationLog.buttons.more')}
        </summary>
        <div data-scope="exploration-log" data-part="buttons">
          {isOverdue ? null : move}
          {state !== 'awaiting' && (exploration.rung ?? 0) > 1 ? (
            <button type="button" onClick={() => go({ at: 'plan', smallerThan: id })}>
              {texts.t('explorationLog.buttons.makeSmaller')}
            </button>
          ) : null}
          {state === 'awaiting' ? null : (
            <button type="button" onClick={() => void record('exploration.awaiting', { id })}>
              {texts.t('explorationLog.buttons.waiting')}
            </button>
          )}
          {isOverdue ? null : drop}
        </div>
      </details>
      {hasDay ? <ExplorationCalendar exploration={exploration} title={title} /> : null}
      <Problem error={problem} />
    </div>
  );
}
