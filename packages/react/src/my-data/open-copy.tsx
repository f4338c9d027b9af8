import type { ChangeEvent } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { CopyOfAnother } from './copy-of-another';
import { CopyOutcome } from './copy-outcome';
import type { OpenCopy as OpenCopyApi } from './use-open-copy';

/** The field that takes a saved copy, and what became of it. */
export function OpenCopy({ opening, label }: { opening: OpenCopyApi; label: string }) {
  const texts = useTexts();
  const { state } = opening;

  async function onChange({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const file = currentTarget.files?.[0];
    if (!file) return;
    await opening.open(file);
    // The same file may be chosen again.
    currentTarget.value = '';
  }

  return (
    <>
      {/* Without `accept`: a telephone greys out a file whose ending it does not know. */}
      <label data-scope="my-data" data-part="file">
        {label}
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
    </>
  );
}
