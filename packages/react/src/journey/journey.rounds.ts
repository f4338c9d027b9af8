import { type Dossier, type Pause, type Round, rounds, toDay } from '@onderweg/core';

export type DirectionNews = { readonly id: string; readonly at: string; readonly title: string; readonly news: 'new' | 'parked' };

/** One round with its days, and with what happened beside the exploring. */
export type JourneyRound = Round & {
  /** ISO 8601, or a day. */
  readonly from: string | undefined;
  /** Nothing while it is open. */
  readonly to: string | undefined;
  readonly pauses: readonly Pause[];
  readonly directions: readonly DirectionNews[];
};

/** The rounds, oldest first, without findings that were corrected since. */
export function listRounds(dossier: Dossier): readonly JourneyRound[] {
  const listed = rounds(dossier);
  const revised = new Set(dossier.findings.filter(({ revises }) => revises !== undefined).map(({ revises }) => revises));
  const news = listDirectionNews(dossier);
  let from = dossier.started ?? listed[0]?.explorations[0]?.at;
  return listed.map((round) => {
    const start = from;
    const to =
      round.courses.find((course) => course.isTaken && course.round === round.round)?.at ?? (round.isOpen ? undefined : start);
    from = to;
    // By the day: what came with the course of a round belongs to that round.
    const isIn = ({ at }: { at: string }) =>
      (round.round === 1 || start === undefined || toDay(at) > toDay(start)) &&
      (round.isOpen || to === undefined || toDay(at) <= toDay(to));
    return {
      ...round,
      from: start,
      to: round.isOpen ? undefined : to,
      findings: revised.size > 0 ? round.findings.filter(({ id }) => !revised.has(id)) : round.findings,
      pauses: dossier.pauses.filter(isIn),
      directions: news.filter(isIn),
    };
  });
}

function listDirectionNews(dossier: Dossier): readonly DirectionNews[] {
  return dossier.directions.flatMap(({ id, at, title, changes }): DirectionNews[] => [
    { id, at, title, news: 'new' },
    ...changes
      .filter(({ state }) => state === 'parked')
      .map((change): DirectionNews => ({ id: change.entry, at: change.at, title, news: 'parked' })),
  ]);
}
