import { useEffect, useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { Problem } from '../saving/problem';
import type { Going } from './eraser';

/** It goes when the person goes on; until then it can come back. */
export function GoingMessage({ going }: { going: Going }) {
  const { texts, eraser } = useOnderweg();
  const text = useRef<HTMLParagraphElement>(null);
  const { first, problem } = going;
  useEffect(() => eraser.show(first), [eraser, first]);
  useEffect(() => text.current?.focus(), []);
  return (
    <div data-scope="erasing" data-part="going">
      <p ref={text} tabIndex={-1} role="status">
        {texts.t(problem ? 'erasing.notYet' : 'erasing.going')}
      </p>
      <div data-scope="erasing" data-part="buttons">
        <button type="button" onClick={() => void eraser.undo()}>
          {texts.t('actions.undo')}
        </button>
        <button type="button" onClick={() => void eraser.finish()}>
          {texts.t('erasing.now')}
        </button>
      </div>
      <Problem error={problem} />
    </div>
  );
}
