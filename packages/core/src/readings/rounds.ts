import { type Derived, derive } from '../dossier/derive';
import type { Dossier } from '../dossier/dossier';
import type { Conclusion, Course, Exploration, Finding } from '../dossier/shapes';
import type { Table } from '../dossier/table';
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
export function rounds({ findings, explorations, conclusions, courses, cycle }: Dossier): readonly Round[] {
  return derive(findings, listRounds, explorations, conclusions, courses, cycle.context.round);
}

function listRounds(
  findings: Table<Finding>,
  before: Derived<Finding, readonly Round[]> | undefined,
  explorations: Table<Exploration>,
  conclusions: Table<Conclusion>,
  courses: Table<Course>,
  open: number,
): readonly Round[] {
  const ofRound = {
    explorations: derive(explorations, groupByRound),
    findings: derive(findings, groupByRound),
    conclusions: derive(conclusions, groupByRound),
    courses: derive(courses, groupByRound),
  };
  const last = Math.max(open, ...ofRound.courses.keys());
  return Array.from({ length: last }, (_, index) => {
    const round = index + 1;
    const known = before?.value[index];
    const met = {
      explorations: ofRound.explorations.get(round) ?? nothing,
      findings: ofRound.findings.get(round) ?? nothing,
      conclusions: ofRound.conclusions.get(round) ?? nothing,
      courses: ofRound.courses.get(round) ?? nothing,
    };
    const isOpen = round === open;
    if (known && known.isOpen === isOpen && parts.every((part) => known[part] === met[part])) return known;
    return { round, isOpen, ...met, evidence: parts.flatMap((part) => met[part].map(({ entry }) => entry)) };
  });
}

const parts = ['explorations', 'findings', 'conclusions', 'courses'] as const;
const nothing: readonly never[] = [];

type OfRound = { readonly id: string; readonly round: number };
type Groups<Thing> = ReadonlyMap<number, readonly Thing[]>;

/** By round, the lists that did not change as they were. A device that counted otherwise may say round 0: that is the first. */
export function groupByRound<Thing extends OfRound>(table: Table<Thing>, before?: Derived<Thing, Groups<Thing>>): Groups<Thing> {
  const groups = new Map<number, readonly Thing[]>();
  for (const thing of table) {
    const round = Math.max(1, thing.round);
    const group = groups.get(round) as Thing[] | undefined;
    if (group) group.push(thing);
    else groups.set(round, [thing]);
  }
  for (const [round, group] of groups) {
    const known = before?.value.get(round);
    if (known?.length === group.length && known.every((thing, at) => thing === group[at])) groups.set(round, known);
  }
  return groups;
}
