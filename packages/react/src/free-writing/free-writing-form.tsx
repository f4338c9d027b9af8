import { type FormEvent, useRef, useState } from 'react';
import { DraftFields } from '../draft/draft-fields';
import { textOf, typedText } from '../draft/form-values';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { ReadersOf } from '../readers/readers-of';
import { Problem } from '../saving/problem';
import type { FreeWritingApi } from './use-free-writing';

export type FreeWritingFormProps = Pick<FreeWritingApi, 'form' | 'keep' | 'letGo'> & {
  /** What to write about, where somebody came for that. */
  about?: 'farewell' | undefined;
};

/** To keep, or to let go: writing it down can be enough. What is thrown away is asked once. */
export function FreeWritingForm({ form, keep, letGo, about }: FreeWritingFormProps) {
  const texts = useTexts();
  const [state, setState] = useState<'writing' | 'empty' | 'asking' | 'kept' | 'gone'>('writing');
  const field = useRef<HTMLDivElement>(null);
  if (!form.isReady) return null;
  const focusField = () => field.current?.querySelector('textarea')?.focus();

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (textOf(form.read(), 'text') === undefined) {
      setState('empty');
      focusField();
    } else if (await keep()) setState('kept');
  }

  async function onLetGo() {
    await letGo();
    setState('gone');
    focusField();
  }

  return (
    <form {...form.formProps} key={form.generation} onSubmit={(event) => void onSubmit(event)} noValidate>
      <div ref={field} data-scope="free-writing" data-part="form">
        <DraftFields form={form}>
          <TextField
            name="text"
            rows={8}
            label={texts.t(about ? `freeWriting.about.${about}` : 'freeWriting.label')}
            hint={texts.t('freeWriting.hint')}
            start={typedText(form.initial, 'text')}
            problem={state === 'empty' ? texts.t('fields.required') : undefined}
          />
        </DraftFields>
        <ReadersOf events={[['note.written']]} />
        <Problem error={form.recorder.problem} />
        <p role="status">{state === 'kept' || state === 'gone' ? texts.t(`freeWriting.${state}`) : null}</p>
        {state === 'asking' ? (
          <div data-scope="free-writing" data-part="buttons" role="group" aria-label={texts.t('freeWriting.sure')}>
            <p>{texts.t('freeWriting.sure')}</p>
            <button type="button" onClick={() => void onLetGo()}>
              {texts.t('freeWriting.yes')}
            </button>
            <button type="button" onClick={() => setState('writing')}>
              {texts.t('freeWriting.no')}
            </button>
          </div>
        ) : (
          <div data-scope="free-writing" data-part="buttons">
            <button type="submit" data-primary="" disabled={form.recorder.isRecording}>
              {texts.t('freeWriting.keep')}
            </button>
            <button type="button" onClick={() => setState(textOf(form.read(), 'text') === undefined ? 'empty' : 'asking')}>
              {texts.t('freeWriting.letGo')}
            </button>
          </div>
        )}
      </div>
    </form>
  );
}
