import { type Standstill, standstill } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';

export type StandstillApi = Standstill & {
  /** "Not now", for as long as this stays on the page. */
  readonly isPutAside: boolean;
  readonly notNow: () => void;
  /** Rest, until somebody begins again. */
  readonly pause: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Whether it is stuck, and on what: computed here, for the person only. */
export function useStandstill(): StandstillApi {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const [putAside, setPutAside] = useState<string>();
  const { record, problem, isRecording } = useRecord();
  const reading = useMemo(() => standstill(dossier, moment), [dossier, moment]);
  return {
    ...reading,
    isPutAside: putAside !== undefined && putAside === reading.shown?.kind,
    notNow: () => setPutAside(reading.shown?.kind),
    pause: () => record('pause.planned', {}),
    recorder: { problem, isRecording },
  };
}
