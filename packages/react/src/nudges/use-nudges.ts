import { type NextNudge, nextNudge } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

export type NudgesApi = {
  readonly isOn: boolean;
  /** The next word, when there is a plan to say it about. */
  readonly next: NextNudge | undefined;
  /** In one press. */
  readonly stop: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Whether a word comes now and then, and when: off until it is chosen. */
export function useNudges(): NudgesApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const { record, problem, isRecording } = useRecord();
  const choice = dossier.nudgeChoices.last;
  return {
    isOn: choice !== undefined && choice.channel !== 'none',
    next: useMemo(() => nextNudge(dossier, today), [dossier, today]),
    stop: () => record('nudges.chosen', { channel: 'none' }),
    recorder: { problem, isRecording },
  };
}
