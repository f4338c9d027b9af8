import type { Direction, EventPayloads, RecordedEvent } from '@onderweg/core';
import { answered, choiceOf, type FormValues, listOf, numberOf, textOf } from '../draft/form-values';

export const courseNames = ['persist', 'deepen', 'widen', 'narrow', 'switch', 'pause', 'goForIt'] as const;
export const parkReasons = ['chance', 'doable', 'conditions', 'fit', 'life'] as const;
/** More moves at once is a plan, and no course. */
export const maxMoves = 3;

export type CourseName = (typeof courseNames)[number];
type ParkReason = (typeof parkReasons)[number];

/** One move of the client: a course, for which directions, and why. */
export type Move = {
  readonly course: CourseName;
  readonly reason: string;
  /** None is the whole trajectory. */
  readonly directions: readonly string[];
  /** The day until which a pause runs. */
  readonly until?: string | undefined;
  /** Puts the directions of a switch aside. */
  readonly park?: { readonly reason: ParkReason; readonly lookAgainWhen: string } | undefined;
};

/** The name of a field of the n-th move, 0 for the first. */
export function fieldOf(move: number, name: 'course' | 'directions' | 'reason' | 'until' | 'park' | 'lookAgainWhen'): string {
  return `${move}/${name}`;
}

export function countMoves(values: FormValues): number {
  return Math.min(maxMoves, Math.max(1, numberOf(values, 'moves') ?? 1));
}

/** One move from the fields, or the name of the first field that still needs an answer. */
function toMove(values: FormValues, at: number): Move | { readonly missing: string } {
  const course = choiceOf(values, fieldOf(at, 'course'), courseNames);
  const reason = textOf(values, fieldOf(at, 'reason'));
  const parkReason = choiceOf(values, fieldOf(at, 'park'), parkReasons);
  const lookAgainWhen = textOf(values, fieldOf(at, 'lookAgainWhen'));
  const directions = course === 'pause' ? [] : listOf(values, fieldOf(at, 'directions'));
  const isParking = course === 'switch' && directions.length > 0 && parkReason !== undefined;
  if (course === undefined) return { missing: fieldOf(at, 'course') };
  if (isParking && lookAgainWhen === undefined) return { missing: fieldOf(at, 'lookAgainWhen') };
  if (reason === undefined) return { missing: fieldOf(at, 'reason') };
  return answered({
    course,
    reason,
    directions,
    until: course === 'pause' ? textOf(values, fieldOf(at, 'until')) : undefined,
    park: isParking && lookAgainWhen !== undefined ? { reason: parkReason, lookAgainWhen } : undefined,
  });
}

export function toMoves(values: FormValues): readonly Move[] | { readonly missing: string } {
  const moves = Array.from({ length: countMoves(values) }, (_, at) => toMove(values, at));
  const made: Move[] = [];
  for (const move of moves) {
    if ('missing' in move) return move;
    made.push(move);
  }
  return made;
}

/** What happens when these moves are made: a course for each, and what it means for its directions. */
export function toCourseEvents(
  round: number,
  moves: readonly Move[],
  findDirection: (id: string) => Direction | undefined,
): readonly RecordedEvent[] {
  return moves.flatMap(({ course, reason, directions, until, park }): RecordedEvent[] => {
    const set: EventPayloads['course.set'] = { round, course, reason };
    const changed = directions.flatMap((id): RecordedEvent[] => {
      const state = findDirection(id)?.state;
      if (course === 'switch' && park) return [['direction.parked', { id, ...park }]];
      if (course === 'goForIt' && state !== 'chosen') return [['direction.chosen', { id }]];
      return course === 'widen' && state === 'candidate' ? [['direction.activated', { id }]] : [];
    });
    return [
      ['course.set', directions.length > 0 ? { ...set, directions: [...directions] } : set],
      ...changed,
      ...(course === 'pause' ? [['pause.planned', answered({ until, reason })] satisfies RecordedEvent] : []),
    ];
  });
}
