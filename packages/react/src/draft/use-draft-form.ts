import type { RecordedEvent } from '@onderweg/core';
import { type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useToday } from '../onderweg/use-today';
import type { Draft } from './draft';
import type { DraftForm, DraftFormOptions, FormSaving, RestForm } from './draft-form';
import type { LeftDraft } from './draft-keeper.types';
import { filledNames, type FormValues, hasWords, readForm } from './form-values';
import { keepTextKeepable } from './keepable-text';
import { laterWords } from './later-words';
import { useLeft } from './use-left';
import { toSaving } from './was-recorded';

type Shown = {
  readonly key: string;
  readonly values: FormValues;
  readonly restored: readonly string[];
  readonly isRestored: boolean;
  readonly place: string | undefined;
  readonly generation: number;
};

const noFields: readonly string[] = [];

/**
 * A form of plain, uncontrolled fields whose contents survive a reload in the middle of a sentence.
 *
 * @param key names the draft on this device, such as `reflection/3`
 */
export function useDraftForm(key: string, start: FormValues = {}, options: DraftFormOptions = {}): DraftForm {
  const { drafts, journal } = useOnderweg();
  const today = useToday();
  const { place, placeFields = noFields } = options;
  const form = useRef<HTMLFormElement | null>(null);
  const last = useRef<FormValues>(start);
  /** What the form held before anything was typed. */
  const pristine = useRef<FormValues | undefined>(undefined);
  /** What is being recorded, or was just recorded while the form is still on the screen. */
  const recorded = useRef<FormValues | undefined>(undefined);
  const leaving = useRef<{ element: HTMLFormElement; recorded: FormValues } | undefined>(undefined);
  const isClosed = useRef(false);
  const isMounted = useRef(false);
  const hide = useRef<() => void>(undefined);
  const [shown, setShown] = useState<Shown>();
  const left = useLeft(key);
  const [taken, setTaken] = useState(noFields);
  const about = useRef({ place, placeFields, today });
  about.current = { place, placeFields, today };

  const begin = useCallback(
    (values: FormValues, from?: Draft) => {
      last.current = values;
      pristine.current = from ? (from.start ?? {}) : undefined;
      recorded.current = undefined;
      isClosed.current = false;
      // The form of before may not hand over what it held when it goes.
      form.current = null;
      const restored = from ? filledNames(from.values, from.start) : [];
      setShown((known) => ({
        key,
        values,
        restored,
        isRestored: from !== undefined,
        place: from?.place,
        generation: (known?.generation ?? 0) + 1,
      }));
    },
    [key],
  );

  useEffect(() => {
    let isGone = false;
    isMounted.current = true;
    void (async () => {
      const found = await drafts.find(key);
      const [only, ...more] = found.left;
      // Of a tab that is gone, today and the only one: somebody goes on where they were.
      const isToGoOn = !found.own && only && more.length === 0 && [undefined, about.current.today].includes(only.draft.on);
      if (isToGoOn) await drafts.take(only).catch(() => undefined);
      if (isGone) return;
      if (isToGoOn) setTaken((known) => [...known, only.key]);
      const own = found.own ?? (isToGoOn ? only.draft : undefined);
      begin(own ? { ...start, ...own.values } : start, own);
    })();
    return () => {
      isGone = true;
      isMounted.current = false;
    };
    // `start` only counts when the form appears.
  }, [drafts, key, begin]);

  const read = useCallback(() => {
    if (form.current) last.current = readForm(form.current, last.current);
    return last.current;
  }, []);

  const toDraft = useCallback((): Draft | undefined => {
    const values = recorded.current ? laterWords(read(), recorded.current) : read();
    const { place: at, placeFields: ignored, today: on } = about.current;
    const before = recorded.current ? {} : (pristine.current ?? {});
    const typed = Object.fromEntries(Object.entries(values).filter(([name]) => !ignored.includes(name)));
    if (!hasWords(typed, before)) return undefined;
    return {
      values,
      on,
      start: before,
      ...(at === undefined ? {} : { place: at }),
      ...(isClosed.current ? {} : { isOpen: true }),
    };
  }, [read]);

  const touch = useCallback(() => drafts.keep(key, toDraft), [drafts, key, toDraft]);

  const onInput = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      keepTextKeepable(event);
      const gone = leaving.current;
      if (gone && event.currentTarget === gone.element) {
        // Typed between the recording and the moment that the form is gone from the screen.
        begin(laterWords(readForm(gone.element), gone.recorded));
      }
      touch();
    },
    [touch, begin],
  );

  const fill = useCallback(
    (values: FormValues) => {
      begin(values);
      pristine.current = values;
    },
    [begin],
  );

  const clear = useCallback(async () => {
    begin({});
    await drafts.forget(key);
  }, [begin, drafts, key]);

  const close = useCallback(() => {
    isClosed.current = true;
    touch();
  }, [touch]);

  const isFitting = useCallback(() => {
    const tooLong = form.current?.querySelector<HTMLElement>('[data-too-long]');
    tooLong?.focus();
    return !tooLong;
  }, []);

  const beginSaving = useCallback(
    async (events: readonly RecordedEvent[], rest?: RestForm): Promise<FormSaving> => {
      const values = read();
      const { place: at, today: on } = about.current;
      const draft: Draft = { values, on, start: pristine.current ?? {}, ...(at === undefined ? {} : { place: at }) };
      recorded.current = values;
      const saving = await drafts.beginSaving(key, draft, toSaving(journal.entries(), events));
      return {
        recorded: () => {
          void saving.recorded();
          if (!isMounted.current) return;
          const later = laterWords(read(), values);
          if (form.current) leaving.current = { element: form.current, recorded: values };
          if (!hasWords(later)) {
            begin({});
            void drafts.forget(key);
          } else if (rest) {
            begin({});
            void drafts.forget(key);
            const moved = rest.field === undefined ? later : { [rest.field]: Object.values(later).join('\n') };
            drafts.keep(rest.key, () => ({ values: moved, on, ...(rest.place === undefined ? {} : { place: rest.place }) }));
          } else {
            begin(later);
            pristine.current = {};
            drafts.keep(key, toDraft);
          }
        },
        refused: async () => {
          recorded.current = undefined;
          if (isMounted.current) touch();
          await saving.refused(isMounted.current);
        },
      };
    },
    [begin, drafts, journal, key, read, toDraft, touch],
  );

  const take = useCallback(
    async (chosen: LeftDraft) => {
      setTaken((known) => [...known, chosen.key]);
      await drafts.take(chosen);
      begin({ ...start, ...chosen.draft.values }, chosen.draft);
    },
    [begin, drafts],
  );

  const ref = useCallback(
    (element: HTMLFormElement | null) => {
      // A form that goes away hands over what it held, so that a draft that is still to be written has it.
      if (element === null && form.current) last.current = readForm(form.current, last.current);
      hide.current?.();
      hide.current = element ? drafts.show(key, element) : undefined;
      form.current = element;
      if (element) pristine.current ??= readForm(element);
    },
    [drafts, key],
  );

  const formProps = useMemo(() => ({ ref, onInput }), [ref, onInput]);
  const isReady = shown?.key === key;
  return {
    isReady,
    isRestored: isReady && shown.isRestored,
    place: isReady ? shown.place : undefined,
    restored: isReady ? shown.restored : noFields,
    initial: isReady ? { ...start, ...shown.values } : start,
    generation: shown?.generation ?? 0,
    read,
    touch,
    fill,
    clear,
    close,
    isFitting,
    beginSaving,
    left: left.filter((each) => !taken.includes(each.key)),
    take,
    discardLeft: drafts.discard,
    formProps,
  };
}
