import { type MouseEvent, useRef, useState } from 'react';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import type { ProfileApi } from './use-profile';

/** How it reads, each thing on a line of its own: a text to make one's own, and to copy to where it is needed. */
export function ProfileText({ composed, own, startOver }: Pick<ProfileApi, 'composed' | 'own' | 'startOver'>) {
  const texts = useTexts();
  const [isCopied, setIsCopied] = useState(false);
  // What was ticked is put together anew until somebody writes in it; from then on it is theirs.
  const start = useRef(composed);
  if (own === undefined) start.current = composed;

  async function copy({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const field = currentTarget.form?.querySelector<HTMLTextAreaElement>('textarea[name="text"]');
    const clipboard = currentTarget.ownerDocument.defaultView?.navigator.clipboard;
    if (!field) return;
    try {
      await clipboard?.writeText(field.value);
      setIsCopied(clipboard !== undefined);
    } catch {
      // A page may be refused the clipboard: then it is selected, and one key away.
      field.select();
    }
  }

  return (
    <div data-scope="profile" data-part="text">
      <input type="hidden" name="isOwn" value={own === undefined ? '' : 'yes'} />
      <TextField
        key={start.current}
        name="text"
        rows={8}
        label={texts.t('profile.reads')}
        hint={texts.t('profile.readsHint')}
        start={own ?? composed}
      />
      <div data-scope="profile" data-part="buttons">
        <button type="button" data-primary="" onClick={(event) => void copy(event)}>
          {texts.t('profile.copy')}
        </button>
        {own === undefined ? null : (
          <button type="button" data-quiet="" onClick={startOver}>
            {texts.t('profile.startOver')}
          </button>
        )}
      </div>
      <p role="status">{isCopied ? texts.t('profile.copied') : null}</p>
    </div>
  );
}
