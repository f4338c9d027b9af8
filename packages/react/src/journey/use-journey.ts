import type { Dossier } from '@onderweg/core';
import { useId, useMemo, useRef, useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { type JourneyRound, listRounds } from './journey.rounds';
import { useRootOr } from '../onderweg/use-root-or';
import { JourneyContext } from './journey.context';

export type JourneyApi = {
  /** Newest first. */
  readonly rounds: readonly JourneyRound[];
  readonly explorations: number;
  readonly findings: number;
  /** Nothing has happened yet. */
  readonly isEmpty: boolean;
  readonly closing: NonNullable<Dossier['closings']['last']> | undefined;
  readonly isShown: (round: number) => boolean;
  readonly show: (round: number, isShown: boolean) => void;
  /** Opens a round in the list, and brings somebody there. */
  readonly goTo: (round: number) => void;
  /** The id of a round in the list. */
  readonly idOf: (round: number) => string;
  /** The place in the list where a round begins. */
  readonly placeOf: (round: number) => (element: HTMLElement | null) => void;
};

const whole = (dossier: Dossier) => dossier;

/**
 * The journey so far, round by round, and which rounds lie open in the list. Inside `<Journey.Root>` it is the one of that Root.
 *
 * @example
 * const { rounds, goTo } = useJourney();
 */
export function useJourney(): JourneyApi {
  return useRootOr(JourneyContext, useNewJourney);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewJourney(): JourneyApi {
  const dossier = useDossier(whole);
  const id = useId();
  const rounds = useMemo(() => [...listRounds(dossier)].reverse(), [dossier]);
  const [shown, setShown] = useState<ReadonlyMap<number, boolean>>(new Map());
  const places = useRef(new Map<number, HTMLElement>());
  const closing = dossier.closings.last;

  function show(round: number, isShown: boolean): void {
    setShown((known) => new Map(known).set(round, isShown));
  }

  return {
    rounds,
    explorations: rounds.reduce((sum, round) => sum + round.explorations.length, 0),
    findings: rounds.reduce((sum, round) => sum + round.findings.length, 0),
    isEmpty: dossier.intake === undefined && dossier.explorations.size === 0 && dossier.findings.size === 0,
    closing: closing?.reopenedAt ? undefined : closing,
    isShown: (round) => shown.get(round) ?? round === rounds[0]?.round,
    show,
    goTo: (round) => {
      show(round, true);
      places.current.get(round)?.focus();
    },
    idOf: (round) => `${id}round-${round}`,
    placeOf: (round) => (element) => {
      if (element) places.current.set(round, element);
      else places.current.delete(round);
    },
  };
}
