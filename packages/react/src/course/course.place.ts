import type { Course, Direction, Dossier } from '@onderweg/core';

/** Where somebody is, in facts. */
export type CoursePlace = {
  readonly question: string | undefined;
  readonly round: number;
  /** ISO 8601, or a day; nothing before the start. */
  readonly since: string | undefined;
  /** Not parked. */
  readonly directions: readonly Direction[];
  /** What closed the last round: more than one when several moves did, or two devices. */
  readonly lastCourses: readonly Course[];
  /** Gone out and come back. */
  readonly explored: number;
  /** Without what was corrected since. */
  readonly found: number;
};

export function toPlace(dossier: Dossier): CoursePlace {
  const { round } = dossier.cycle.context;
  const taken = dossier.courses.filter(({ isTaken }) => isTaken);
  const lastRound = taken.at(-1)?.round;
  const opening = taken.find((course) => course.round === round - 1);
  const revised = new Set(dossier.findings.map(({ revises }) => revises));
  return {
    question: dossier.intake?.question,
    round,
    // A farewell that is kept as round 0 comes before the first round, and opens nothing.
    since: round === 1 ? dossier.started : opening?.at,
    directions: dossier.directions.filter(({ state }) => state !== 'parked'),
    lastCourses: taken.filter((course) => course.round === lastRound),
    explored: dossier.explorations.filter(({ state }) => state === 'done' || state === 'harvested').length,
    found: dossier.findings.filter(({ id }) => !revised.has(id)).length,
  };
}
