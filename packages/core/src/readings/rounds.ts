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
  const explorations = groupByRound(dossier.explorations);
  const findings = groupByRound(dossier.findings);
  const conclusions = groupByRound(dossier.conclusions);
  const courses = groupByRound(dossier.courses);
  return Array.from({ length: last }, (_, index) => {
    const round = index + 1;
    const met = {
      explorations: explorations(round),
      findings: findings(round),
      conclusions: conclusions(round),
      courses: courses(round),
    };
    return {
      round,
      isOpen: round === open,
      ...met,
      evidence: Object.values(met).flatMap((things) => things.map(({ entry }) => entry)),
    };
  });
}

/** A device that counted otherwise may say round 0: that is the first. */
function groupByRound<Thing extends { readonly round: number }>(things: Iterable<Thing>): (round: number) => readonly Thing[] {
  const groups = new Map<number, Thing[]>();
  for (const thing of things) {
    const round = Math.max(1, thing.round);
    const group = groups.get(round) ?? [];
    group.push(thing);
    groups.set(round, group);
  }
  return (round) => groups.get(round) ?? [];
}
