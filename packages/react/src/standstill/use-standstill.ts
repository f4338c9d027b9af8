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
  /** Puts a difference with the sponsor's goal on the list for a talk. */
  readonly putOnList: () => Promise<boolean>;
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
  const differences = dossier.goalDifferences.filter(({ entry }) => reading.evidence.includes(entry));
  // On the list for a talk: until that talk nothing more is asked.
  const isOnList = reading.shown?.kind === 'caughtBetween' && differences.every(({ raisedAt }) => raisedAt !== undefined);
  return {
    ...reading,
    isPutAside: isOnList || (putAside !== undefined && putAside === reading.shown?.kind),
    notNow: () => setPutAside(reading.shown?.kind),
    pause: () => record('pause.planned', {}),
    putOnList: () => {
      const difference = differences.at(-1);
      return difference ? record('goalDifference.raised', { id: difference.id }) : Promise.resolve(false);
    },
    recorder: { problem, isRecording },
  };
}
