import { type AfterCare, afterCare } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';

export type AfterCareApi = AfterCare & {
  readonly openLetter: (id: string) => Promise<boolean>;
  /** Rather nobody: it is not asked again. */
  readonly declineSupport: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What comes back later, and what somebody can do with it. */
export function useAfterCare(): AfterCareApi {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const { record, problem, isRecording } = useRecord();
  const reading = useMemo(() => afterCare(dossier, moment), [dossier, moment]);
  return {
    ...reading,
    openLetter: (id) => record('letter.opened', { id }),
    declineSupport: () => record('support.named', { label: '' }),
    recorder: { problem, isRecording },
  };
}
