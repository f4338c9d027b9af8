import { type CoachFit, type CoachProfile, coachFit, type CoachWishes } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type Recorder, useRecord } from '../onderweg/use-record';
import { useToday } from '../onderweg/use-today';

export type CoachChoiceApi = {
  /** In the order of the firm. */
  readonly coaches: readonly CoachFit[];
  readonly wish: (wishes: CoachWishes) => void;
  /** The last choice; a choice without a coach is for somebody else. */
  readonly chosen: { readonly coach?: string | undefined; readonly name?: string | undefined } | undefined;
  readonly choose: (coach: CoachProfile) => Promise<boolean>;
  /** Somebody else: no reason is asked. */
  readonly chooseElse: () => Promise<boolean>;
  readonly recorder: Pick<Recorder, 'problem' | 'isRecording'>;
};

const whole = <Dossier>(dossier: Dossier) => dossier;

/** What speaks for each coach, as reasons; the client chooses, or asks for somebody else. */
export function useCoachChoice(profiles: readonly CoachProfile[]): CoachChoiceApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const [wishes, setWishes] = useState<CoachWishes>({});
  const { record, problem, isRecording } = useRecord();
  const coaches = useMemo(() => coachFit(dossier, profiles, wishes, today), [dossier, profiles, wishes, today]);
  return {
    coaches,
    wish: setWishes,
    chosen: dossier.coachChoices.last,
    choose: ({ id, name }) => record('coach.chosen', { coach: id, name }),
    chooseElse: () => record('coach.chosen', {}),
    recorder: { problem, isRecording },
  };
}
