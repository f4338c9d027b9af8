import { type ReactNode, useEffect, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';

export type EraseQuestionProps = { stays: ReactNode; onYes: () => void; onNo: () => void };

/** What erasing means, before it happens. */
export function EraseQuestion({ stays, onYes, onNo }: EraseQuestionProps) {
  const texts = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div data-scope="erasing" data-part="question" role="group" aria-label={texts.t('erasing.action')}>
      <p>{texts.t('erasing.means')}</p>
      {stays ? <p>{stays}</p> : null}
      <div data-scope="erasing" data-part="buttons">
        <button ref={first} type="button" onClick={onYes}>
          {texts.t('erasing.yes')}
        </button>
        <button type="button" onClick={onNo}>
          {texts.t('erasing.no')}
        </button>
      </div>
    </div>
  );
}
