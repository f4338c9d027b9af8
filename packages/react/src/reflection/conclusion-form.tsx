import { listOf, typedText } from '../draft/form-values';
import { DraftFields } from '../draft/draft-fields';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { chosenAudience } from '../readers/chosen-audience';
import { ReadersChoice } from '../readers/readers-choice';
import { Problem } from '../saving/problem';
import { ConclusionRests } from './conclusion-rests';
import { OutOfNo } from './out-of-no';
import { useReflectionContext } from './reflection.context';
import { toConclusion } from './reflection.values';

/** One conclusion: a sentence, and what it rests on. */
export function ConclusionForm({ takesFocus }: { takesFocus: boolean }) {
  const texts = useTexts();
  const { forms, conclude, hasNo } = useReflectionContext();
  const form = forms.conclusion;
  const [missing, setMissing] = useState<'text' | 'rests'>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const conclusion = toConclusion(form.read());
    if ('missing' in conclusion) {
      setMissing(conclusion.missing);
      event.currentTarget.querySelector<HTMLElement>(`[name="${conclusion.missing}"]`)?.focus();
      return;
    }
    setMissing(undefined);
    void conclude(conclusion, chosenAudience(form.read()));
  }

  const values = form.read();
  return (
    <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate>
      <DraftFields form={form}>
        {hasNo ? <OutOfNo values={values} touch={form.touch} /> : null}
        <div ref={box}>
          <TextField
            name="text"
            rows={3}
            label={texts.t('reflection.conclusion.label')}
            hint={texts.t('reflection.conclusion.hint')}
            example={texts.t('reflection.conclusion.example')}
            problem={missing === 'text' ? texts.t('fields.required') : undefined}
            start={typedText(values, 'text')}
          />
        </div>
        <ConclusionRests values={values} isMissing={missing === 'rests'} />
      </DraftFields>
      <ReadersChoice values={values} events={[['conclusion.drawn', { rests: [...listOf(values, 'rests')] }]]} />
      <Problem error={form.recorder.problem} />
      <div data-scope="reflection" data-part="buttons">
        <button type="submit" data-primary="">
          {texts.t('reflection.conclusion.save')}
        </button>
      </div>
    </form>
  );
}
