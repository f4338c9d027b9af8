import { type EventPayloads, type Visibility, visibility } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

export type VisibilityApi = Visibility & {
  readonly sent: (exploration: string, kind: EventPayloads['followUp.sent']['kind']) => Promise<boolean>;
  /** Somebody asked after an application. */
  readonly asked: (application: string) => Promise<boolean>;
  readonly heard: (application: string, outcome: EventPayloads['answer.received']['outcome']) => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** Who knows this person by now, and what that asks of them. */
export function useVisibility(): VisibilityApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const { record, problem, isRecording } = useRecord();
  const reading = useMemo(() => visibility(dossier, today), [dossier, today]);
  return {
    ...reading,
    sent: (exploration, kind) => record('followUp.sent', { exploration, kind }),
    asked: (application) => record('followUp.sent', { application, kind: 'followUp' }),
    heard: (application, outcome) => record('answer.received', { application, outcome }),
    recorder: { problem, isRecording },
  };
}
