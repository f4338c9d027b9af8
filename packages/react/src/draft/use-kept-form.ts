import type { RecordedEvent } from '@onderweg/core';
import { useRef } from 'react';
import { type Recorder, useRecord } from '../onderweg/use-record';
import type { FormValues } from './form-values';
import { type DraftForm, useDraftForm } from './use-draft-form';

export type KeptForm = Omit<DraftForm, 'clear' | 'fill'> & {
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /** Records all of these, or none, and empties the form. Once, however often somebody presses. */
  readonly keep: (events: readonly RecordedEvent[]) => Promise<boolean>;
  /** Throws away what was typed, when somebody asks for that. */
  readonly discard: () => Promise<void>;
};

/** A form with its draft and its own recording: what went wrong in one form is not shown beside another. */
export function useKeptForm(key: string, start?: FormValues): KeptForm {
  const { clear, fill: _, ...form } = useDraftForm(key, start);
  const { recordAll, problem, isRecording } = useRecord();
  const isKeeping = useRef(false);

  async function keep(events: readonly RecordedEvent[]): Promise<boolean> {
    if (isKeeping.current) return false;
    isKeeping.current = true;
    try {
      if (!(await recordAll(events))) return false;
      await clear();
      return true;
    } finally {
      isKeeping.current = false;
    }
  }

  return { ...form, recorder: { problem, isRecording }, keep, discard: clear };
}
