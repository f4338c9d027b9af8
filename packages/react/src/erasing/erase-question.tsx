import type { EntryId } from '@onderweg/core';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useEntryWords } from '../words/use-entry-words';

export type EraseQuestionProps = {
  entry: EntryId;
  stays: ReactNode;
  onYes: (also: readonly EntryId[]) => void;
  onNo: () => void;
};

const mostNamed = 5;

/** What erasing means, before it happens; and where the same words stand, so that those can go as well. */
export function EraseQuestion({ entry, stays, onYes, onNo }: EraseQuestionProps) {
  const { texts, eraser } = useOnderweg();
  const toWords = useEntryWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const copies = useMemo(() => eraser.findCopies(entry), [eraser, entry]);
  const more = copies.length - mostNamed;
  return (
    <div data-scope="erasing" data-part="question" role="group" aria-label={texts.t('erasing.action')}>
      <p>{texts.t('erasing.means')}</p>
      {stays ? <p>{stays}</p> : null}
      {copies.length > 0 ? (
        <div data-scope="erasing" data-part="copies">
          <p>{texts.t('erasing.copies')}</p>
          <ul>
            {copies.slice(0, mostNamed).map((copy) => (
              <li key={copy} dir="auto">
                {toWords(copy)}
              </li>
            ))}
            {more > 0 ? <li>{texts.t('erasing.moreCopies', { n: more })}</li> : null}
          </ul>
        </div>
      ) : null}
      <div data-scope="erasing" data-part="buttons">
        <button ref={first} type="button" onClick={() => onYes([])}>
          {texts.t(copies.length > 0 ? 'erasing.onlyHere' : 'erasing.yes')}
        </button>
        {copies.length > 0 ? (
          <button type="button" onClick={() => onYes(copies)}>
            {texts.t('erasing.everywhere')}
          </button>
        ) : null}
        <button type="button" onClick={onNo}>
          {texts.t('erasing.no')}
        </button>
      </div>
    </div>
  );
}
