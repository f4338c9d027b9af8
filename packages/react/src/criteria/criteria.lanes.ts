import type { CriterionChange } from '@onderweg/core';

/** One moment in a lane: `at` is from 0 (the first day) to 100 (now). */
export type LaneMark = { readonly change: CriterionChange; readonly number: number; readonly at: number };

/** One wish through time, from where it begins. */
export type Lane = {
  readonly criterion: string;
  readonly kind: CriterionChange['kind'];
  readonly label: string;
  readonly marks: readonly LaneMark[];
};

/** Room that a mark takes, of a hundred, on the narrowest screen. */
const room = 9;

/**
 * Wishes as lanes through time, in the order in which they were born. Marks stand on their day, and as far apart as they need
 * to be told apart: what came later never stands before what came earlier.
 */
export function layLanes(changes: readonly CriterionChange[], today: string): readonly Lane[] {
  const [first] = changes;
  if (!first) return [];
  const begin = toDayNumber(first.at);
  const length = Math.max(1, toDayNumber(today) - begin);
  const lanes = new Map<string, { change: CriterionChange; number: number; at: number }[]>();
  for (const [place, change] of changes.entries()) {
    const lane = lanes.get(change.criterion) ?? [];
    lanes.set(change.criterion, lane);
    lane.push({ change, number: place + 1, at: ((toDayNumber(change.at) - begin) / length) * 100 });
  }
  return [...lanes].map(([criterion, marks]) => {
    const last = marks.at(-1)?.change ?? first;
    return { criterion, kind: last.kind, label: last.after, marks: spread(marks) };
  });
}

/** Pushes marks to the right until they fit, and the last ones back to the left where they would leave the lane. */
function spread(marks: readonly LaneMark[]): readonly LaneMark[] {
  const step = Math.min(room, 100 / Math.max(1, marks.length - 1));
  const placed: LaneMark[] = [];
  for (const mark of marks) placed.push({ ...mark, at: Math.max(mark.at, (placed.at(-1)?.at ?? -step) + step) });
  let end = 100;
  return placed
    .toReversed()
    .map((mark) => {
      const at = Math.max(0, Math.min(mark.at, end));
      end = at - step;
      return { ...mark, at: Math.round(at * 100) / 100 };
    })
    .toReversed();
}

function toDayNumber(at: string): number {
  return Date.parse(at.slice(0, 10)) / 86_400_000;
}
