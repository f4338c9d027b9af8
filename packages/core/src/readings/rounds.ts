import type { Dossier } from '../dossier/dossier';
import type { Conclusion, Course, Exploration, Finding } from '../dossier/shapes';
import type { Evidence } from './reading';

/** One round: from one course to the next. */
export type Round = Evidence & {
  readonly round: number;
  readonly isOpen: boolean;
  readonly explorations: readonly Exploration[];
  readonly findings: readonly Finding[];
  readonly conclusions: readonly Conclusion[];
  /** More than one when several moves closed it, or two devices did. */
  readonly courses: readonly Course[];
};

/** The journey so far, round by round, the open one last. */
export function rounds(dossier: Dossier): readonly Round[] {
  const open = dossier.cycle.context.round;
  const last = Math.max(open, ...dossier.courses.map(({ round }) => round));
  const made = Array.from({ length: last }, (_, index) => ({
    round: index + 1,
    isOpen: index + 1 === open,
    explorations: [] as Exploration[],
    findings: [] as Finding[],
    conclusions: [] as Conclusion[],
    courses: [] as Course[],
  }));
  for (const exploration of dossier.explorations) made[exploration.round - 1]?.explorations.push(exploration);
  for (const finding of dossier.findings) made[finding.round - 1]?.findings.push(finding);
  for (const conclusion of dossier.conclusions) made[conclusion.round - 1]?.conclusions.push(conclusion);
  for (const course of dossier.courses) made[Math.max(1, course.round) - 1]?.courses.push(course);
  return made.map((round) => ({
    ...round,
    evidence: [...round.explorations, ...round.findings, ...round.conclusions, ...round.courses].map(({ entry }) => entry),
  }));
}
