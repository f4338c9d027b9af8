import { useEffect, useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { Problem } from '../saving/problem';
import type { Going } from './eraser';
import { focusInstead } from './focus-instead';

export type GoingMessageProps = {
  going: Going;
  /** Is this where somebody asked for it, and not where the same words stand? */
  isFirst: boolean;
};

/** It goes when the person goes on; until then it can come back. */
export function GoingMessage({ going, isFirst }: GoingMessageProps) {
  const { texts, eraser } = useOnderweg();
  const text = useRef<HTMLParagraphElement>(null);
  const { first, problem } = going;
  useEffect(() => eraser.show(first), [eraser, first]);
  useEffect(() => {
    if (isFirst) text.current?.focus();
  }, [isFirst]);

  async function finish() {
    const focus = focusInstead(text.current);
    await eraser.finish();
    focus();
  }

  return (
    <div data-scope="erasing" data-part="going">
      <p ref={text} tabIndex={-1} role={isFirst ? 'status' : undefined}>
        {texts.t(problem ? 'erasing.notYet' : 'erasing.going')}
      </p>
      {isFirst ? (
        <div data-scope="erasing" data-part="buttons">
          <button type="button" onClick={() => void eraser.undo()}>
            {texts.t('actions.undo')}
          </button>
          <button type="button" onClick={() => void finish()}>
            {texts.t('erasing.now')}
          </button>
        </div>
      ) : null}
      <Problem error={isFirst ? problem : undefined} />
    </div>
  );
}
