import type { Dossier } from '../dossier/dossier';
import type { DirectionSuggestion } from './direction-suggestion';
import { judgeDirections } from './judge-directions';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { readOnce } from './read-once';
import { thresholdsOf } from './thresholds-of';
import { suggestForTrajectory, type TrajectorySuggestion } from './trajectory-suggestion';

/** What the journey itself seems to say. It suggests, with what it rests on; the client decides. */
export type Steering = Evidence & {
  /** For each active direction, also when there is too little to say. */
  readonly directions: readonly DirectionSuggestion[];
  readonly trajectory: readonly TrajectorySuggestion[];
  /** The few that are worth showing, the most pressing first. */
  readonly shown: readonly (DirectionSuggestion | TrajectorySuggestion)[];
};

const pressing = ['pause', 'switch', 'deepen', 'goForIt', 'narrow', 'widen', 'persist'] as const;

/**
 * Which course the findings point at, for each active direction and for the whole.
 *
 * @param now the moment at which it is asked; the day of the last entry when left out
 * @example
 * const [first] = steering(journal.dossier).shown;
 */
export function steering(dossier: Dossier, now?: ReadingMoment): Steering {
  return readOnce(steer, dossier, toReadingDay(dossier, now));
}

function steer(dossier: Dossier, today: string): Steering {
  const directions = judgeDirections(dossier, today).map(({ suggestion }) => suggestion);
  const trajectory = suggestForTrajectory(dossier, directions);
  // Who chose goes for it: nobody tells them to look wider.
  const hasChosen = dossier.directions.some(({ state }) => state === 'chosen');
  const shown = [...trajectory, ...directions]
    .filter(({ course }) => course !== 'none' && !(hasChosen && course === 'widen'))
    .sort((a, b) => courseOrder(a) - courseOrder(b))
    .slice(0, thresholdsOf(dossier).shownSuggestions);
  return { directions, trajectory, shown, evidence: [...new Set(shown.flatMap(({ evidence }) => evidence))] };
}

/** The place of a course among the others: the most pressing first. */
export function courseOrder({ course }: DirectionSuggestion | TrajectorySuggestion): number {
  return (pressing as readonly string[]).indexOf(course);
}
