import type { RecordedEvent } from '@onderweg/core';
import { useRef } from 'react';
import { type DraftForm, useDraftForm } from '../draft/use-draft-form';
import { type Recorder, useRecord } from '../onderweg/use-record';

export type KeptForm = Omit<DraftForm, 'initial' | 'clear'> & {
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /** Records all of these, or none, and empties the form. Once, however often somebody presses. */
  readonly keep: (events: readonly RecordedEvent[]) => Promise<boolean>;
};

/** A form with its draft and its own recording: what went wrong in one form is not shown beside another. */
export function useKeptForm(key: string): KeptForm {
  const { clear, initial: _, ...form } = useDraftForm(key);
  const { recordAll, problem, isRecording } = useRecord();
  const isKeeping = useRef(false);

  async function keep(events: readonly RecordedEvent[]): Promise<boolean> {
    if (isKeeping.current) return false;
    isKeeping.current = true;
    try {
      if (!(await recordAll(events))) return false;
      // Let go of first: a form that goes away hands over what it held, and that would be taken for something not recorded.
      form.formProps.ref(null);
      await clear();
      return true;
    } finally {
      isKeeping.current = false;
    }
  }

  return { ...form, recorder: { problem, isRecording }, keep };
}
