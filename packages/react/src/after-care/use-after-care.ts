import { type AfterCare, afterCare } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

export type AfterCareApi = AfterCare & {
  readonly openLetter: (id: string) => Promise<boolean>;
  /** Rather nobody: it is not asked again. */
  readonly declineSupport: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What comes back later, and what somebody can do with it. */
export function useAfterCare(): AfterCareApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const { record, problem, isRecording } = useRecord();
  const reading = useMemo(() => afterCare(dossier, today), [dossier, today]);
  return {
    ...reading,
    openLetter: (id) => record('letter.opened', { id }),
    declineSupport: () => record('support.named', { label: '' }),
    recorder: { problem, isRecording },
  };
}
