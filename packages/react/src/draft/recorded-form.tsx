import type { RecordedEvent } from '@onderweg/core';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import type { ToRecord } from '../readers/audience.of-events';
import { chosenAudience, withChosenAudience } from '../readers/chosen-audience';
import { Problem } from '../saving/problem';
import { DraftFields } from './draft-fields';
import { FormReaders } from './form-readers';
import type { FormValues } from './form-values';
import type { RestForm } from './draft-form';
import { useKeptForm } from './use-kept-form';

export type RecordedFormProps = {
  /** Names the draft on this device. */
  draftKey: string;
  /** The widget that it belongs to, as `data-scope`. */
  scope: string;
  title: ReactNode;
  saveLabel: string;
  /** Where the form stands, for a widget that has more than one. */
  place?: string | undefined;
  /** Where words belong that are typed while the form is being recorded. @default this form */
  rest?: RestForm | undefined;
  /** True when somebody came here by a press: then the title takes the focus. */
  takesFocus: boolean;
  /** Of its title: 3 inside a widget that shows a title of its own. @default 2 */
  level?: 2 | 3 | undefined;
  /** What the fields start with when there is no draft. */
  start?: FormValues | undefined;
  /** From the fields to what is recorded, all or none; or the name of a field that still needs an answer. */
  toEvents: (values: FormValues) => readonly RecordedEvent[] | { readonly missing: string };
  onKept: (events: readonly RecordedEvent[]) => void;
  /** What was typed stays as a draft. */
  onCancel: () => void;
  /** @default "cancel", in the words of the kit */
  cancelLabel?: string | undefined;
  /** What is recorded, as far as it is known before all is filled in: from this it is said who will read it. */
  records: (values: FormValues) => readonly ToRecord[];
  /** The person may keep this for themselves. @default false, and it is said who reads it */
  hasReadersChoice?: boolean | undefined;
  children: (form: { values: FormValues; missing: string | undefined; touch: () => void }) => ReactNode;
};

/** One form that records: kept as a draft while somebody types, recorded once, and what was typed stays until it was. */
export function RecordedForm(props: RecordedFormProps) {
  const { draftKey, scope, title, saveLabel, takesFocus, start, toEvents, onKept, onCancel, cancelLabel, records, children } =
    props;
  const { place, rest, hasReadersChoice = false } = props;
  const Title = props.level === 3 ? 'h3' : 'h2';
  const texts = useTexts();
  const form = useKeptForm(draftKey, start, { place });
  const [missing, setMissing] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { isReady } = form;

  useEffect(() => {
    if (isReady && takesFocus) heading.current?.focus();
  }, [isReady, takesFocus]);

  if (!isReady) return null;

  async function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const element = event.currentTarget;
    if (!form.isFitting()) return;
    const values = form.read();
    const events = toEvents(values);
    if ('missing' in events) {
      setMissing(events.missing);
      element.querySelector<HTMLElement>(`[name="${events.missing}"]`)?.focus();
      return;
    }
    setMissing(undefined);
    const chosen = hasReadersChoice ? chosenAudience(values) : undefined;
    if (await form.keep(withChosenAudience(events, chosen), rest)) onKept(events);
  }

  return (
    <form {...form.formProps} key={form.generation} onSubmit={onSubmit} noValidate data-scope={scope} data-part="form">
      <Title ref={heading} tabIndex={-1}>
        {title}
      </Title>
      <DraftFields form={form}>{children({ values: form.initial, missing, touch: form.touch })}</DraftFields>
      <FormReaders initial={form.initial} read={form.read} records={records} hasChoice={hasReadersChoice} />
      <Problem error={form.recorder.problem} />
      <div data-scope={scope} data-part="buttons">
        <button type="submit" data-primary="">
          {saveLabel}
        </button>
        <button
          type="button"
          onClick={() => {
            form.close();
            onCancel();
          }}
        >
          {cancelLabel ?? texts.t('actions.cancel')}
        </button>
        {form.isRestored ? (
          <button type="button" data-quiet="" onClick={() => void form.discard()}>
            {texts.t('fields.discardDraft')}
          </button>
        ) : null}
      </div>
    </form>
  );
}
