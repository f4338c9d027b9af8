import { type ExplorationKind, type NextExplorations, nextExplorations, type OpenQuestion, waysToFindOut } from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useDossier } from '../onderweg/use-dossier';

export type NextStepApi = NextExplorations & {
  /** A pause, or the end: then nothing is asked. */
  readonly isSilent: boolean;
  /** The question that is shown; none during a pause, and after closing. */
  readonly question: OpenQuestion | undefined;
  /** Kinds of exploration that can answer it, the least courage first, at most one rung up. */
  readonly ways: readonly ExplorationKind[];
  /** Shows another one: the next most worth knowing, and around again. */
  readonly another: () => void;
  /** There is another one. */
  readonly hasAnother: boolean;
};

const shownQuestions = 5;
const whole = <Dossier>(dossier: Dossier) => dossier;

/** What is most worth finding out now, with why, and how. A job that somebody did not know is never further than one tap. */
export function useNextStep(): NextStepApi {
  const { now } = useOnderweg();
  const dossier = useDossier(whole);
  const [moment] = useState(now);
  const [turn, setTurn] = useState(0);
  const reading = useMemo(() => nextExplorations(dossier, moment), [dossier, moment]);
  const { questions, unknownJob } = reading;
  const [first, ...others] = questions.filter((question) => question !== unknownJob);
  const offered = [first, unknownJob, ...others].filter((question) => question !== undefined).slice(0, shownQuestions);
  const { trajectory } = dossier.cycle.value;
  const isSilent = trajectory === 'paused' || trajectory === 'closing' || trajectory === 'afterCare';
  const question = isSilent ? undefined : offered[turn % Math.max(1, offered.length)];
  const ways = useMemo(() => (question ? waysToFindOut(dossier, question).ways : []), [dossier, question]);
  return { ...reading, isSilent, question, ways, another: () => setTurn(turn + 1), hasAnother: offered.length > 1 };
}
