import type { Dossier } from '../dossier/dossier';
import type { FirstMoveOfMethod } from '../method/method';
import { meanings } from './meanings';
import { isPausing } from './pausing';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';

/** One step that often opens a journey of this kind. */
export type FirstMove = Evidence & {
  readonly move: FirstMoveOfMethod['move'];
  /** The kind of exploration, for `exploration`. */
  readonly kind?: string | undefined;
  /** The firm's own words, by language. */
  readonly text?: FirstMoveOfMethod['text'] | undefined;
  readonly isDone: boolean;
};

/** What to begin with on this track. An offer for the first round: everything else is open from the first day. */
export type FirstMoves = Evidence & {
  /** In the order of the method; empty when there is nothing to offer any more. */
  readonly moves: readonly FirstMove[];
};

/** So many jobs that somebody did not know widen a first look. */
const unknownJobs = 2;

/**
 * How a journey of this track often begins, as its method says, with what was done of it already. Silent in a pause, after the
 * first round, and when all of it was done.
 *
 * @example
 * const next = firstMoves(journal.dossier).moves.find(({ isDone }) => !isDone);
 */
export function firstMoves(dossier: Dossier, now?: ReadingMoment): FirstMoves {
  const { trajectory } = dossier.cycle.value;
  const isUnderWay = trajectory === 'agreed' || trajectory === 'running';
  const isFirstRound = dossier.cycle.context.round === 1;
  if (!isUnderWay || !isFirstRound || isPausing(dossier, toReadingDay(dossier, now))) return { moves: [], evidence: [] };
  // Who applies nowhere has nothing running to start from.
  const listed = (dossier.method?.firstMoves ?? []).filter(
    ({ move }) => move !== 'running' || dossier.intake?.alreadyApplying === true,
  );
  const moves = listed.map((listed): FirstMove => {
    const evidence = findDone(dossier, listed);
    return { ...listed, isDone: evidence.length > 0, evidence };
  });
  if (moves.every(({ isDone }) => isDone)) return { moves: [], evidence: [] };
  return { moves, evidence: [...new Set(moves.flatMap(({ evidence }) => evidence))] };
}

/** The entries by which a move was made; none while it was not. */
function findDone(dossier: Dossier, { move, kind }: FirstMoveOfMethod): readonly string[] {
  switch (move) {
    case 'picture':
      return dossier.pictures.map(({ entry }) => entry);
    case 'meaning':
      return meanings(dossier).evidence;
    case 'unknownJobs': {
      const unknown = dossier.directions.filter(({ novelty }) => novelty === 'unknown');
      return unknown.length >= unknownJobs ? unknown.map(({ entry }) => entry) : [];
    }
    case 'running':
      return [...dossier.applications.map(({ entry }) => entry), ...dossier.explorations.map(({ entry }) => entry)];
    case 'safetyNet':
      return dossier.directions
        .filter(({ state, lookAgainWhen }) => state === 'parked' && Boolean(lookAgainWhen))
        .map(({ entry }) => entry);
    case 'farewell':
      return dossier.notes.filter((note) => note.kind === 'freeWriting').map(({ entry }) => entry);
    case 'exploration':
      return dossier.explorations
        .filter((exploration) => exploration.kind === kind && exploration.state !== 'dropped')
        .map(({ entry }) => entry);
  }
}
