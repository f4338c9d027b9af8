import { toKeepableText } from '@onderweg/core';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { type FormValues, parseValues, readForm, writeValues } from './form-values';

export type DraftForm = {
  /** False until the draft was looked for; show the form only then, so that nothing typed is overwritten. */
  readonly isReady: boolean;
  /** The form came back with what was typed before. */
  readonly isRestored: boolean;
  /** What the fields start with. */
  readonly initial: FormValues;
  /** Grows when the form starts anew: the `key` of its fields. */
  readonly generation: number;
  /** What the fields hold now, and what fields held that are no longer shown; no render for each key press is needed. */
  readonly read: () => FormValues;
  /** Keeps what the fields hold, for what changes without a key press. */
  readonly touch: () => void;
  /** The fields start anew with these. */
  readonly fill: (values: FormValues) => void;
  /** After it was recorded: the draft goes, the fields start anew. */
  readonly clear: () => Promise<void>;
  /** For the `<form>` element. */
  readonly formProps: {
    readonly ref: (form: HTMLFormElement | null) => void;
    readonly onInput: (event: FormEvent<HTMLFormElement>) => void;
  };
};

/**
 * A form of plain, uncontrolled fields whose contents survive a reload in the middle of a sentence.
 *
 * @param key names the draft on this device, such as `reflection/3`
 */
export function useDraftForm(key: string, start: FormValues = {}): DraftForm {
  const { drafts } = useOnderweg();
  const form = useRef<HTMLFormElement | null>(null);
  const last = useRef<FormValues>(start);
  const [draft, setDraft] = useState<{ key: string; values: FormValues; isRestored: boolean; generation: number }>();

  useEffect(() => {
    let isGone = false;
    const show = (values: FormValues | undefined) => {
      if (isGone) return;
      last.current = values ?? start;
      setDraft((known) => ({
        key,
        values: values ?? {},
        isRestored: values !== undefined,
        generation: (known?.generation ?? 0) + 1,
      }));
    };
    drafts.read(key).then(
      (text) => show(parseValues(text)),
      () => show(undefined),
    );
    return () => {
      isGone = true;
    };
    // `start` only counts when the form appears.
  }, [drafts, key]);

  useEffect(() => drafts.show(key), [drafts, key]);

  const read = useCallback(() => {
    if (form.current) last.current = readForm(form.current, last.current);
    return last.current;
  }, []);

  const touch = useCallback(() => drafts.keep(key, () => writeValues(read())), [drafts, key, read]);

  const onInput = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      keepTextKeepable(event);
      touch();
    },
    [touch],
  );

  const fill = useCallback(
    (values: FormValues) => {
      last.current = values;
      form.current = null;
      setDraft((known) => ({ key, values, isRestored: false, generation: (known?.generation ?? 0) + 1 }));
    },
    [key],
  );

  const clear = useCallback(async () => {
    last.current = {};
    // The form of before may not hand over what it held when it goes: that was recorded.
    form.current = null;
    setDraft((known) => ({ key, values: {}, isRestored: false, generation: (known?.generation ?? 0) + 1 }));
    await drafts.forget(key);
  }, [drafts, key]);

  const ref = useCallback((element: HTMLFormElement | null) => {
    // A form that goes away hands over what it held, so that a draft that is still to be written has it.
    if (element === null && form.current) last.current = readForm(form.current, last.current);
    form.current = element;
  }, []);

  const isReady = draft?.key === key;
  return {
    isReady,
    isRestored: isReady && draft.isRestored,
    initial: isReady ? { ...start, ...draft.values } : start,
    generation: draft?.generation ?? 0,
    read,
    touch,
    fill,
    clear,
    formProps: { ref, onInput },
  };
}

/** The text rule at the keyboard: what no store can keep never gets into a field. */
function keepTextKeepable(event: FormEvent<HTMLFormElement>): void {
  // By name and not by class: in a frame or another document the classes are others.
  const field = event.target as HTMLInputElement | HTMLTextAreaElement;
  const isText = field.tagName === 'TEXTAREA' || (field.tagName === 'INPUT' && field.type === 'text');
  const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
  if (!isText || isComposing || !/[\0\p{Surrogate}]/u.test(field.value)) return;
  field.value = toKeepableText(field.value);
}
