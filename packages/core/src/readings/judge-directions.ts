import { type Derived, derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Criterion, Direction, Exploration, Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import { cells } from './cells';
import { type DirectionSuggestion, suggestForDirection } from './direction-suggestion';
import { type DirectionSummary, findLastEnergy, summarise } from './direction-summary';
import { thresholdsOf } from './thresholds-of';
import { listVoices, type Voices } from './voices';

/** An active direction with what its cells come to. */
export type JudgedDirection = {
  readonly direction: Direction;
  readonly summary: DirectionSummary;
  readonly suggestion: DirectionSuggestion;
};

/** Each active direction, in the order in which they came. One of which nothing new was heard is not judged again. */
export function judgeDirections(dossier: Dossier, today: string): readonly JudgedDirection[] {
  const { directions, findings, criteria, explorations, method } = dossier;
  return derive(directions, judgeActive, criteria, method, today, findings, explorations).judged;
}

type Active = { readonly judged: readonly JudgedDirection[]; readonly heard: Voices['byDirection'] };

function judgeActive(
  directions: Table<Direction>,
  before: Derived<Direction, Active> | undefined,
  criteria: Table<Criterion>,
  method: Dossier['method'],
  today: string,
  findings: Table<Finding>,
  explorations: Table<Exploration>,
): Active {
  const heard = derive(findings, listVoices).byDirection;
  const known = cells({ findings, method }, today);
  const thresholds = thresholdsOf({ method });
  const isSameYardstick = before && [criteria, method, today].every((input, at) => input === before.inputs[at]);
  const judgedBefore = new Map(isSameYardstick ? before.value.judged.map((judged) => [judged.direction.id, judged]) : []);
  const judged = directions
    .filter(({ state }) => state === 'active')
    .map((direction): JudgedDirection => {
      const { id } = direction;
      const then = judgedBefore.get(id);
      const isUnmoved = then && heard.get(id) === before?.value.heard.get(id) && feelsTheSame(then.summary, explorations);
      if (isUnmoved) return { ...then, direction };
      const summary = summarise({ criteria, explorations }, known, id);
      return { direction, summary, suggestion: suggestForDirection(summary, thresholds) };
    });
  return { judged, heard };
}

function feelsTheSame({ direction, lastEnergy }: DirectionSummary, explorations: Table<Exploration>): boolean {
  const now = findLastEnergy({ explorations }, direction);
  return now?.entry === lastEnergy?.entry && now?.energy === lastEnergy?.energy;
}
