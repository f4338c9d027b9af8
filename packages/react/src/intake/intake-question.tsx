import { type FormEvent, useEffect, useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { Problem } from '../saving/problem';
import { useIntakeContext } from './intake.context';
import { IntakeButtons } from './intake-buttons';
import { IntakeFields } from './intake-fields';

/** The one question that is on the screen, with its own form. */
export function IntakeQuestion() {
  const { texts } = useOnderweg();
  const { current, step, hasMoved, form, next, recorder } = useIntakeContext();
  const question = useRef<HTMLDivElement>(null);
  const id = current?.id;

  useEffect(() => {
    // Only after a move: somebody who opens the page keeps their place in it.
    if (id !== undefined && hasMoved) question.current?.focus();
  }, [id, hasMoved]);

  if (!current) return null;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    next();
  }
  return (
    <form {...form.formProps} key={`${current.id}/${form.generation}`} onSubmit={onSubmit} noValidate>
      <input type="hidden" name="step" value={step} readOnly />
      <div data-scope="intake" data-part="question" data-asks={current.asks} ref={question} tabIndex={-1} role="group">
        {form.isRestored ? <p data-muted="">{texts.t('fields.draftFound')}</p> : null}
        <IntakeFields question={current} values={form.read()} />
      </div>
      <Problem error={recorder.problem} />
      <IntakeButtons />
    </form>
  );
}
