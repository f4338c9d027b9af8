import type { RecordedEvent } from '@onderweg/core';
import { useRef } from 'react';
import { type FormValues, writeValues } from '../draft/form-values';
import { type DraftForm, useDraftForm } from '../draft/use-draft-form';
import { type Recorder, useRecord } from '../onderweg/use-record';

export type KeptForm = Pick<DraftForm, 'isReady' | 'isRestored' | 'generation' | 'touch' | 'formProps'> & {
  /** What the fields hold; nothing when that was recorded already. */
  readonly read: () => FormValues;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  /** Records all of these, or none. The same contents are recorded once, however often somebody presses. */
  readonly keep: (events: readonly RecordedEvent[]) => Promise<boolean>;
};

const nothing: FormValues = {};

/** A form with its draft and its own recording: what went wrong in one form is not shown beside another. */
export function useKeptForm(key: string): KeptForm {
  const { clear, read, ...form } = useDraftForm(key);
  const { recordAll, problem, isRecording } = useRecord();
  const kept = useRef<string>(undefined);

  async function keep(events: readonly RecordedEvent[]): Promise<boolean> {
    const contents = writeValues(read());
    // A second press can come after the entry was kept and before the emptied form is on the screen.
    if (contents === kept.current) return false;
    if (!(await recordAll(events))) return false;
    kept.current = contents;
    await clear();
    return true;
  }

  return {
    ...form,
    read: () => {
      const values = read();
      return writeValues(values) === kept.current ? nothing : values;
    },
    recorder: { problem, isRecording },
    keep,
  };
}
