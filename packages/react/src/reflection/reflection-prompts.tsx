import type { FormEvent } from 'react';
import { choiceOf, typedText } from '../draft/form-values';
import { TextField } from '../fields/text-field';
import { useTexts } from '../onderweg/use-texts';
import { ReadersChoice } from '../readers/readers-choice';
import { Problem } from '../saving/problem';
import { useReflectionContext } from './reflection.context';
import { audiences, prompts, toReflection } from './reflection.values';
import { WrittenReflections } from './written-reflections';

/** Four short prompts, each skippable, in one calm form. */
export function ReflectionPrompts() {
  const texts = useTexts();
  const { phase, findings, forms, write, go } = useReflectionContext();
  const form = forms.reflection;
  if (phase !== 'lookBack') return null;

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const values = form.read();
    const explorations = [...new Set(findings.flatMap(({ exploration }) => exploration ?? []))];
    const reflection = toReflection(values, {
      ...(explorations.length > 0 ? { explorations } : {}),
      ...(findings.length > 0 ? { findings: findings.map(({ id }) => id) } : {}),
    });
    if (reflection) void write(reflection, choiceOf(values, 'audience', audiences));
    else go('conclude');
  }

  const values = form.read();
  return (
    <div data-scope="reflection" data-part="prompts">
      <WrittenReflections />
      <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate>
        <p data-muted="">{texts.t('reflection.skippable')}</p>
        {form.isRestored ? <p data-muted="">{texts.t('fields.draftFound')}</p> : null}
        {prompts.map((prompt) => (
          <TextField
            key={prompt}
            name={prompt}
            label={texts.t(`reflection.prompts.${prompt}.label`)}
            hint={texts.t(`reflection.prompts.${prompt}.hint`)}
            rows={2}
            start={typedText(values, prompt)}
          />
        ))}
        <ReadersChoice values={{ audience: 'private', ...values }} />
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
