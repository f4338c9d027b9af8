import {
  type ExplorationKind,
  type NextExplorations,
  type NextOffer,
  nextExplorations,
  nextOffer,
  type OpenQuestion,
  waysToFindOut,
} from '@onderweg/core';
import { useMemo, useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useToday } from '../onderweg/use-today';
import { useHelp } from '../standstill/use-help';

export type NextStepApi = Omit<NextExplorations, 'questions' | 'evidence'> &
  NextOffer & {
    /** A pause, the end, or a word of rest on the page: then nothing is asked. */
    readonly isSilent: boolean;
    /** The question that is shown; none when there is nothing to ask. */
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

/** What is most worth finding out now, with why, and how; or what a choice or an invitation asks instead. */
export function useNextStep(): NextStepApi {
  const today = useToday();
  const dossier = useDossier(whole);
  const [turn, setTurn] = useState(0);
  const { isResting } = useHelp();
  const { topRung, kinds, isEnough, unknownJob } = useMemo(() => nextExplorations(dossier, today), [dossier, today]);
  const offer = useMemo(() => nextOffer(dossier, today), [dossier, today]);
  const offered = offer.questions.slice(0, shownQuestions);
  const isSilent = offer.mode === 'silent' || isResting;
  const question = isSilent ? undefined : offered[turn % Math.max(1, offered.length)];
  const ways = useMemo(() => (question ? waysToFindOut(dossier, question).ways : []), [dossier, question]);
  return {
    topRung,
    kinds,
    isEnough,
    unknownJob,
    ...offer,
    isSilent,
    question,
    ways,
    another: () => setTurn(turn + 1),
    hasAnother: offered.length > 1,
  };
}
