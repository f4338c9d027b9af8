import { type Exploration, toCalendar } from '@onderweg/core';
import type { MouseEvent } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { saveFile } from '../saving/save-file';

/** A plan for the own calendar: with what it is, or with words that say nothing, for a calendar that others can read. */
export function ExplorationCalendar({ exploration, title }: { exploration: Exploration; title: string }) {
  const { journal, texts, now } = useOnderweg();
  const label = texts.t('explorationLog.calendar.title');

  function save({ currentTarget }: MouseEvent<HTMLButtonElement>, isOpen: boolean) {
    const { questions, ifThen } = exploration;
    const text = [...questions.map((question) => question.text), ifThen].filter(Boolean).join('\n');
    const words = isOpen ? { title, text } : { title: texts.t('nudges.lockScreen') };
    const file = toCalendar([exploration], { toWords: () => words, now: now(), journal: journal.journal });
    saveFile(currentTarget.ownerDocument, 'onderweg.ics', file, 'text/calendar');
  }

  return (
    <details>
      <summary aria-label={`${label}: ${title}`}>{label}</summary>
      <p data-muted="">{texts.t('explorationLog.calendar.hint')}</p>
      <div data-scope="exploration-log" data-part="buttons">
        <button type="button" onClick={(event) => save(event, true)}>
          {texts.t('explorationLog.calendar.open')}
        </button>
        <button type="button" onClick={(event) => save(event, false)}>
          {texts.t('explorationLog.calendar.closed')}
        </button>
      </div>
    </details>
  );
}
