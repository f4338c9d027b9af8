import type { FormEvent } from 'react';
import { typedText } from '../draft/form-values';
import { DraftFields } from '../draft/draft-fields';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { chosenAudience } from '../readers/chosen-audience';
import { ReadersChoice } from '../readers/readers-choice';
import { Problem } from '../saving/problem';
import { useReflectionContext } from './reflection.context';
import { toPromptField, toReflection } from './reflection.values';
import { type PromptInWords, usePrompts } from './use-prompts';
import { WrittenReflections } from './written-reflections';

/** A few short prompts, each skippable, in one calm form. */
export function ReflectionPrompts() {
  const texts = useTexts();
  const { phase, findings, forms, write, go } = useReflectionContext();
  const prompts = usePrompts();
  const form = forms.reflection;
  if (phase !== 'lookBack') return null;

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const values = form.read();
    const explorations = [...new Set(findings.flatMap(({ exploration }) => exploration ?? []))];
    const reflection = toReflection(values, prompts, {
      ...(explorations.length > 0 ? { explorations } : {}),
      ...(findings.length > 0 ? { findings: findings.map(({ id }) => id) } : {}),
    });
    if (reflection) void write(reflection, chosenAudience(values));
    else go('conclude');
  }

  const values = form.read();
  const toField = ({ id, label, hint }: PromptInWords) => (
    <TextField
      key={id}
      name={toPromptField(id)}
      label={label}
      hint={hint}
      rows={2}
      start={typedText(values, toPromptField(id))}
    />
  );
  return (
    <div data-scope="reflection" data-part="prompts">
      <WrittenReflections />
      <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate>
        <p data-muted="">{texts.t('reflection.skippable')}</p>
        <DraftFields form={form}>
          {prompts.filter(({ isMore }) => !isMore).map(toField)}
          {prompts.some(({ isMore }) => isMore) ? (
            <details data-scope="reflection" data-part="more">
              <summary>{texts.t('reflection.morePrompts')}</summary>
              {prompts.filter(({ isMore }) => isMore).map(toField)}
            </details>
          ) : null}
        </DraftFields>
        <ReadersChoice values={values} events={[['reflection.written']]} />
        <Problem error={form.recorder.problem} />
        <div data-scope="reflection" data-part="buttons">
          <button type="submit" data-primary="">
            {texts.t('reflection.save')}
          </button>
          <button type="button" data-quiet="" onClick={() => go('conclude')}>
            {texts.t('actions.skip')}
          </button>
        </div>
      </form>
    </div>
  );
}
