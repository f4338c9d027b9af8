import type { Exploration, Finding } from '@onderweg/core';
import type { JourneyRound } from './journey.rounds';

/** Something along the road of one round, in the order of its days. */
export type Stop = {
  readonly id: string;
  readonly at: string;
  readonly kind: 'exploration' | 'loose' | 'pause';
  readonly look?: 'done' | 'coming' | 'dropped' | undefined;
  /** What was met there, surprises first; never more than fit. */
  readonly marks: readonly ('finding' | 'surprise')[];
  /** Met there as well, but not drawn one by one. */
  readonly moreMarks: number;
};

export type Stops = { readonly stops: readonly Stop[]; readonly hidden: number };

const looks: { readonly [State in Exploration['state']]?: Stop['look'] | undefined } = {
  done: 'done',
  harvested: 'done',
  dropped: 'dropped',
};

/** @param room how many stops, and how many marks at each, fit */
export function listStops(round: JourneyRound, room: { stops: number; marks: number }): Stops {
  const found = new Map<string, Finding[]>();
  const names = new Set(round.explorations.map(({ id }) => id));
  for (const finding of round.findings) {
    const place = finding.exploration !== undefined && names.has(finding.exploration) ? finding.exploration : '';
    const there = found.get(place);
    if (there) there.push(finding);
    else found.set(place, [finding]);
  }
  const toMarks = (place: string): Pick<Stop, 'marks' | 'moreMarks'> => {
    const met = found.get(place) ?? [];
    const surprises = met.filter(({ kind }) => kind === 'surprise').length;
    const marks = met.slice(0, room.marks).map((_, at): 'finding' | 'surprise' => (at < surprises ? 'surprise' : 'finding'));
    return { marks, moreMarks: met.length - marks.length };
  };
  const loose = found.get('')?.[0];
  const stops: Stop[] = [
    ...round.explorations.map(
      ({ id, at, doneAt, when, state }): Stop => ({
        id,
        at: doneAt ?? when ?? at,
        kind: 'exploration',
        look: looks[state] ?? 'coming',
        ...toMarks(id),
      }),
    ),
    ...round.pauses.map(({ id, at }): Stop => ({ id, at, kind: 'pause', marks: [], moreMarks: 0 })),
    ...(loose ? [{ id: 'loose', at: loose.at, kind: 'loose' as const, ...toMarks('') }] : []),
  ];
  const inOrder = stops.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { stops: inOrder.slice(-room.stops), hidden: Math.max(0, inOrder.length - room.stops) };
}
