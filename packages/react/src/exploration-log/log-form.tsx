import type { RecordedEvent } from '@onderweg/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { FormValues } from '../draft/form-values';
import { useDraftForm } from '../draft/use-draft-form';
import { useTexts } from '../onderweg/use-texts';
import { Readers } from '../readers/readers';
import { Problem } from '../saving/problem';
import { useExplorationLogContext } from './exploration-log.context';
import { type ExplorationLogView, toDraftKey } from './exploration-log.view';

export type LogFormProps = {
  view: ExplorationLogView;
  title: ReactNode;
  saveLabel: string;
  /** What the fields start with when there is no draft. */
  start?: FormValues;
  /** From the fields to what is recorded; a name of a field when it still needs an answer. */
  toEvents: (values: FormValues) => readonly RecordedEvent[] | { readonly missing: string };
  /** Who reads along. @default the coach, as with all that is planned */
  readers?: ((values: FormValues) => ReactNode) | undefined;
  /** Where it goes on after it was kept. @default the overview */
  next?: (values: FormValues) => ExplorationLogView | undefined;
  children: (form: { values: FormValues; missing: string | undefined; touch: () => void }) => ReactNode;
};

/** One form of the log: kept as a draft, recorded once, and what was typed stays until it was. */
export function LogForm({ view, title, saveLabel, start, toEvents, readers, next, children }: LogFormProps) {
  const texts = useTexts();
  const { save, leave, recorder, hasMoved } = useExplorationLogContext();
  const form = useDraftForm(toDraftKey(view), start);
  const [missing, setMissing] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isReady } = form;

  useEffect(() => {
    // Only after a move: somebody who opens the page keeps their place in it.
    if (isReady && hasMoved) heading.current?.focus();
  }, [isReady, hasMoved]);

  if (!isReady) return null;

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    const values = form.read();
    const events = toEvents(values);
    if ('missing' in events) {
      setMissing(events.missing);
      element.querySelector<HTMLElement>(`[name="${events.missing}"]`)?.focus();
      return;
    }
    setMissing(undefined);
    if (await save(events, next?.(values))) await form.clear();
  }

  return (
    <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate data-scope="exploration-log" data-part="form">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {form.isRestored ? <p data-muted="">{texts.t('fields.draftFound')}</p> : null}
      {children({ values: form.initial, missing, touch: form.touch })}
      {readers ? readers(form.initial) : <Readers audience="coach" />}
      <Problem error={recorder.problem} />
      <div data-scope="exploration-log" data-part="buttons">
        <button type="submit" data-primary="">
          {saveLabel}
        </button>
        <button type="button" onClick={leave}>
          {texts.t('actions.cancel')}
        </button>
        {form.isRestored ? (
          <button type="button" data-quiet="" onClick={() => void form.clear()}>
            {texts.t('fields.discardDraft')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
