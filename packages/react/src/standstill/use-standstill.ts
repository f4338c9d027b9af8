import { type Standstill, standstill } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';
import { type HelpApi, useHelp } from './use-help';

export type StandstillApi = Omit<Standstill, 'shown' | 'evidence'> &
  HelpApi & {
    /** Rest, until somebody begins again. */
    readonly pause: () => Promise<boolean>;
    /** Puts a difference with the sponsor's goal on the list for a talk. */
    readonly putOnList: () => Promise<boolean>;
    readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
  };

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Whether it is stuck, and on what: computed here, for the person only. `kind` is what a page speaks of today. */
export function useStandstill(): StandstillApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const { record, problem, isRecording } = useRecord();
  const shown = useHelp();
  const { kinds } = useMemo(() => standstill(dossier, today), [dossier, today]);
  const differences = dossier.goalDifferences.filter(({ entry }) => shown.evidence.includes(entry));
  // On the list for a talk: until that talk nothing more is asked.
  const isOnList = shown.kind === 'caughtBetween' && differences.every(({ raisedAt }) => raisedAt !== undefined);
  return {
    ...shown,
    kinds,
    isPutAside: isOnList || shown.isPutAside,
    pause: () => record('pause.planned', {}),
    putOnList: () => {
      const difference = differences.at(-1);
      return difference ? record('goalDifference.raised', { id: difference.id }) : Promise.resolve(false);
    },
    recorder: { problem, isRecording },
  };
}
