import { type NextExplorations, nextExplorations, type OpenQuestion } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

export type NextStepApi = NextExplorations & {
  /** The question that is shown; none during a pause, and after closing. */
  readonly question: OpenQuestion | undefined;
  /** Shows another one: the next most worth knowing, and around again. */
  readonly another: () => void;
};

const shownQuestions = 5;
const whole = <Dossier>(dossier: Dossier) => dossier;

/** What is most worth finding out now, with why. */
export function useNextStep(): NextStepApi {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const [turn, setTurn] = useState(0);
  const reading = useMemo(() => nextExplorations(dossier, moment), [dossier, moment]);
  const { questions, unknownJob } = reading;
  const offered = [
    ...questions.slice(0, shownQuestions),
    ...(unknownJob && questions.indexOf(unknownJob) >= shownQuestions ? [unknownJob] : []),
  ];
  const { trajectory } = dossier.cycle.value;
  const isSilent = trajectory === 'paused' || trajectory === 'closing' || trajectory === 'afterCare';
  const question = isSilent ? undefined : offered[turn % Math.max(1, offered.length)];
  return { ...reading, question, another: () => setTurn(turn + 1) };
}
