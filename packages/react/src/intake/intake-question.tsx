import { type FormEvent, useEffect, useRef } from 'react';
import { DraftFields } from '../draft/draft-fields';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useIntakeContext } from './intake.context';
import { IntakeButtons } from './intake-buttons';
import { IntakeFields } from './intake-fields';

/** The one question that is on the screen, with its own form. */
export function IntakeQuestion() {
  const texts = useTexts();
  const { current, step, hasMoved, form, missing, next, recorder } = useIntakeContext();
  const question = useRef<HTMLDivElement>(null);
  const id = current?.id;

  useEffect(() => {
    // Only after a move: somebody who opens the page keeps their place in it.
    if (id !== undefined && hasMoved) question.current?.focus();
  }, [id, hasMoved]);

  if (!current) return null;
  const isQuestion = current.asks === 'question';
  const isOneOfTwo = current.asks === 'picture' || current.asks === 'direction';
  const needs = missing && isQuestion ? 'needsQuestion' : missing && isOneOfTwo ? 'needsOne' : undefined;
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (form.isFitting()) next();
  }
  return (
    <form {...form.formProps} key={`${current.id}/${form.generation}`} onSubmit={onSubmit} noValidate>
      <input type="hidden" name="step" value={step} readOnly />
      <div data-scope="intake" data-part="question" data-asks={current.asks} ref={question} tabIndex={-1} role="group">
        <DraftFields form={form}>
          <IntakeFields question={current} values={form.read()} />
        </DraftFields>
        {needs ? <p data-muted="">{texts.t(`intake.progress.${needs}`)}</p> : null}
      </div>
      <Problem error={recorder.problem} />
      <IntakeButtons />
    </form>
  );
}
