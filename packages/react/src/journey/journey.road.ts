import type { JourneyRound } from './journey.rounds';

/** In units of the picture: at 320 px one unit is about one pixel. */
export const roadWidth = 264;
export const roadTop = 52;
const roadBottom = 44;
const centre = roadWidth / 2;
const reach = 96;
/** With more rounds than this, the older ones are drawn smaller. */
const wholeRounds = 8;
const heights = { whole: 120, small: 46 } as const;

export type Point = { readonly x: number; readonly y: number };

/** One round as a bend of the road: it begins below, and ends above. */
export type Bend = {
  readonly round: JourneyRound;
  readonly top: number;
  readonly height: number;
  /** Where the road bends to: 1 is right. */
  readonly side: 1 | -1;
  readonly isSmall: boolean;
};

export type Road = { readonly bends: readonly Bend[]; readonly height: number; readonly end: Point; readonly begin: Point };

/** @param rounds newest first: the road comes from below, and now is on top */
export function layRoad(rounds: readonly JourneyRound[]): Road {
  let top = roadTop;
  const bends = rounds.map((round, at): Bend => {
    const isSmall = rounds.length > wholeRounds && at >= wholeRounds - 2;
    const height = isSmall ? heights.small : heights.whole;
    const bend: Bend = { round, top, height, side: round.round % 2 === 1 ? 1 : -1, isSmall };
    top += height;
    return bend;
  });
  return { bends, height: top + roadBottom, end: { x: centre, y: roadTop }, begin: { x: centre, y: top } };
}

function controlsOf({ top, height, side, isSmall }: Bend): readonly [Point, Point, Point, Point] {
  const x = centre + side * (isSmall ? reach * 0.5 : reach);
  const slope = height * 0.15;
  return [
    { x: centre, y: top + height },
    { x, y: top + height - slope },
    { x, y: top + slope },
    { x: centre, y: top },
  ];
}

export function toPath(bend: Bend): string {
  const [begin, first, second, end] = controlsOf(bend);
  return `M${begin.x} ${begin.y}C${first.x} ${first.y} ${second.x} ${second.y} ${end.x} ${end.y}`;
}

/** @param part 0 where the round begins, 1 where it ends */
export function toPoint(bend: Bend, part: number): Point {
  const [a, b, c, d] = controlsOf(bend);
  const rest = 1 - part;
  const mix = (axis: 'x' | 'y') =>
    rest ** 3 * a[axis] + 3 * rest ** 2 * part * b[axis] + 3 * rest * part ** 2 * c[axis] + part ** 3 * d[axis];
  return { x: round(mix('x')), y: round(mix('y')) };
}

/** A stretch of the road around one place, for the gap of a pause. */
export function toStretch(bend: Bend, part: number, length: number): string {
  const half = length / bend.height / 2;
  const steps = [-1, -0.5, 0, 0.5, 1].map((step) => toPoint(bend, part + step * half));
  return `M${steps.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}

/** The same numbers on server and client, and short ones. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
