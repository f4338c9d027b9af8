import { type Estimate, type EstimatesReading, estimates } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

export type EstimatesApi = EstimatesReading & {
  /** Their day is still to come. */
  readonly open: readonly Estimate[];
  readonly resolve: (id: string, outcome: 0 | 1) => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** The own chances for statements that can be checked, and how they came out: against the earlier self only. */
export function useEstimates(): EstimatesApi {
  const dossier = useDossier(whole);
  const today = useToday();
  const { record, problem, isRecording } = useRecord();
  const reading = estimates(dossier, today);
  return {
    ...reading,
    open: dossier.estimates.filter(({ outcome, resolvesOn }) => outcome === undefined && resolvesOn > today),
    resolve: (id, outcome) => record('estimate.resolved', { id, outcome }),
    recorder: { problem, isRecording },
  };
}
