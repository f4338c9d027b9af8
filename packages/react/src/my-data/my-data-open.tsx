import { type ChangeEvent, useId } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { CopyOfAnother } from './copy-of-another';
import { CopyOutcome } from './copy-outcome';
import { useMyDataContext } from './my-data.context';

/** A copy that is taken up again, on this device or another. */
export function MyDataOpen() {
  const texts = useTexts();
  const id = useId();
  const { opening } = useMyDataContext();
  const { state } = opening;

  async function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    await opening.open(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  }

  return (
    <section data-scope="my-data" data-part="open" aria-labelledby={id}>
      <h3 id={id}>{texts.t('myData.open.title')}</h3>
      <p>{texts.t('myData.open.text')}</p>
      {/* Without `accept`: a telephone greys out a file whose ending it does not know. */}
      <label data-scope="my-data" data-part="file">
        {texts.t('actions.importDossier')}
        <input type="file" onChange={(event) => void onChange(event)} />
      </label>
      {state.phase === 'reading' ? (
        <div data-scope="my-data" data-part="progress">
          <progress aria-label={texts.t('myData.open.reading')} value={state.progress?.done} max={state.progress?.total ?? 1} />
          <button type="button" onClick={opening.cancel}>
            {texts.t('actions.cancel')}
          </button>
        </div>
      ) : null}
      <div role="status">{state.phase === 'done' ? <CopyOutcome {...state} /> : null}</div>
      {state.phase === 'other' ? <CopyOfAnother until={state.until} opening={opening} /> : null}
      <Problem error={state.phase === 'problem' ? state.problem : undefined} />
    </section>
  );
}
