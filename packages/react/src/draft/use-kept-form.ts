import type { RecordedEvent } from '@onderweg/core';
import { useRef } from 'react';
import { type Recorder, useRecord } from '../onderweg/use-record';
import type { FormValues } from './form-values';
import type { DraftForm, DraftFormOptions, RestForm } from './draft-form';
import { useDraftForm } from './use-draft-form';

export type KeptForm = Omit<DraftForm, 'clear' | 'fill' | 'beginSaving'> & {
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /**
   * Records all of these, or none, and empties the form. Once, however often somebody presses; what is typed meanwhile stays in
   * the form or as a draft.
   */
  readonly keep: (events: readonly RecordedEvent[], rest?: RestForm) => Promise<boolean>;
  /** Throws away what was typed, when somebody asks for that. */
  readonly discard: () => Promise<void>;
};

/** A form with its draft and its own recording: what went wrong in one form is not shown beside another. */
export function useKeptForm(key: string, start?: FormValues, options?: DraftFormOptions): KeptForm {
  const { clear, fill: _, beginSaving, ...form } = useDraftForm(key, start, options);
  const { recordAll, problem, isRecording } = useRecord();
  /** The form that is being recorded, or was: the same one is not recorded twice, however late a second press comes. */
  const kept = useRef<string>(undefined);
  const name = `${key}/${form.generation}`;

  async function keep(events: readonly RecordedEvent[], rest?: RestForm): Promise<boolean> {
    if (kept.current === name || !form.isFitting()) return false;
    kept.current = name;
    const saving = await beginSaving(events, rest);
    if (await recordAll(events)) {
      saving.recorded();
      return true;
    }
    kept.current = undefined;
    await saving.refused();
    return false;
  }

  return { ...form, recorder: { problem, isRecording }, keep, discard: clear };
}
