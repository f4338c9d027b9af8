import { derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Exploration, Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import { countDays } from '../journal/shown-time';
import { listChanges } from './criteria-history';
import type { Evidence } from './reading';
import { groupByRound } from './rounds';
import { thresholdsOf } from './thresholds-of';

/** How the journey itself goes: never hours, and never a number of applications. */
export type ProcessMeasures = Evidence & {
  readonly roundsClosed: number;
  /** Questions that an exploration took along, and that a finding of it says something about: what the grid shows as heard. */
  readonly questionsAnswered: number;
  /** Directions that were unknown when they were added: in the first round, and by now. */
  readonly scope: { readonly atIntake: number; readonly now: number };
  readonly criteriaSharpened: number;
  /** Days between one step outside and the next, the middle one; undefined before there are enough to speak of a pace. */
  readonly daysBetweenSteps: number | undefined;
};

export function processMeasures(dossier: Dossier): ProcessMeasures {
  const closed = [...derive(dossier.courses, groupByRound)]
    .filter(([, courses]) => courses.some(({ isTaken }) => isTaken))
    .sort(([a], [b]) => a - b)
    .map(([, courses]) => courses);
  const firstCourse = closed[0]?.[0]?.at;
  const unknown = dossier.directions.filter(({ novelty }) => novelty === 'unknown' || novelty === 'vague');
  const early = unknown.filter(({ at }) => firstCourse === undefined || at <= firstCourse);
  const judged = derive(dossier.findings, groupJudged);
  const harvested = dossier.explorations.filter(({ isHarvested }) => isHarvested);
  const sharpened = listChanges(dossier).filter(({ change }) => change === 'sharpened');
  const days = [...new Set(dossier.explorations.flatMap(({ doneAt }) => (doneAt ? [doneAt.slice(0, 10)] : [])))].sort();
  const gaps = days
    .slice(1)
    .map((day, at) => countDays(days[at] ?? day, day))
    .sort((a, b) => a - b);
  return {
    roundsClosed: closed.length,
    questionsAnswered: harvested.reduce(
      (total, exploration) => total + countAnswered(exploration, judged.get(exploration.id)),
      0,
    ),
    scope: { atIntake: early.length, now: unknown.length },
    criteriaSharpened: sharpened.length,
    daysBetweenSteps: gaps.length < thresholdsOf(dossier).rhythmGaps ? undefined : gaps[Math.floor(gaps.length / 2)],
    evidence: [
      ...new Set([
        ...closed.flatMap((courses) => courses.map(({ entry }) => entry)),
        ...unknown.map(({ entry }) => entry),
        ...harvested.map(({ entry }) => entry),
        ...sharpened.flatMap(({ evidence }) => evidence),
      ]),
    ],
  };
}

/** What the findings of each exploration say something about, as `direction/about`. */
function groupJudged(findings: Table<Finding>): ReadonlyMap<string, ReadonlySet<string>> {
  const judged = new Map<string, Set<string>>();
  for (const { exploration, links } of findings) {
    if (exploration === undefined) continue;
    const known = judged.get(exploration) ?? new Set();
    judged.set(exploration, known);
    for (const { direction, about, polarity } of links) if (polarity !== 0) known.add(`${direction}/${about}`);
  }
  return judged;
}

/** A question that is about no cell is answered by any finding. */
function countAnswered({ questions, directions }: Exploration, judged: ReadonlySet<string> = new Set()): number {
  return questions.filter(
    ({ about }) => about === undefined || directions.length === 0 || directions.some((id) => judged.has(`${id}/${about}`)),
  ).length;
}
