import type { Dossier } from '../dossier/dossier';
import type { Agreement, Answer, Course, Exploration, Finding, GoalDifference } from '../dossier/shapes';
import type { Cell } from './cell';
import { sharedCells } from './cells';
import { type CriterionChange, findShared, listSharedChanges } from './criteria-history';
import { isDone, toDoneDay } from './direction-summary';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { isShared, listSharedCriteria } from './shared-criteria';
import { chooseSessionQuestions, type SessionQuestion } from './session-questions';

/** One page before a talk, from what the client shared. The client sees the same page, and may strike lines. */
export type SessionPreparation = Evidence & {
  readonly courses: readonly Course[];
  /** Surprises first. */
  readonly findings: readonly Finding[];
  /** What employers answered, each application once: the last that was heard. */
  readonly answers: readonly Answer[];
  readonly sharpened: readonly CriterionChange[];
  readonly clashing: readonly Cell[];
  /** Single voices about a must, an important wish, chance or doable. */
  readonly singleVoices: readonly Cell[];
  /** Explorations that say how it felt: dread before and after, energy. */
  readonly felt: readonly Exploration[];
  readonly agreements: readonly Agreement[];
  /** What was planned at the last talk, with what became of it. */
  readonly planned: readonly Exploration[];
  readonly sponsorGoal: string | undefined;
  /** Differences with the goal of who pays, that the client put on the list. */
  readonly differences: readonly GoalDifference[];
  readonly questions: readonly SessionQuestion[];
  /** Lines that the client took off: by entry, or `direction/about` for a cell. Not on the coach's page at all. */
  readonly struck: readonly string[];
};

export type SessionOptions = {
  /** The last talk; what happened after it is new. A moment, or a day such as `2026-01-12`. */
  readonly since: Date | string;
  readonly now: ReadingMoment;
  /** @default 'client' */
  readonly reader?: 'client' | 'coach' | undefined;
};

type Shared = { readonly audience: string };
type Recorded = { readonly entry: string };

const entriesOf = (facts: readonly Recorded[]) => facts.map(({ entry }) => entry);

/** The name under which the line of a cell is struck. */
export function toCellLine({ direction, about }: Pick<Cell, 'direction' | 'about'>): string {
  return `${direction}/${about}`;
}

/**
 * @example
 * const page = sessionPreparation(journal.dossier, { since: '2026-01-27', now: new Date() });
 */
export function sessionPreparation(dossier: Dossier, { since, now, reader = 'client' }: SessionOptions): SessionPreparation {
  const from = typeof since === 'string' ? since.slice(0, 10) : since.toISOString().slice(0, 10);
  const isNew = ({ at }: { readonly at: string }) => at.slice(0, 10) > from;
  const struck = dossier.struckLines.filter(({ isStruck }) => isStruck).map(({ line }) => line);
  const isOn = (line: string) => reader === 'client' || !struck.includes(line);
  const mayStand = <Line extends Shared & Recorded>(line: Line) => isShared(line) && isOn(line.entry);

  const known = listCells(dossier, toReadingDay(dossier, now)).filter((cell) => isOn(toCellLine(cell)));
  const courses = dossier.courses.filter((course) => course.isTaken && isNew(course) && mayStand(course));
  const found = dossier.findings.filter((finding) => isNew(finding) && mayStand(finding));
  const findings = [...found.filter(isSurprise), ...found.filter((finding) => !isSurprise(finding))];
  const answers = listLast(dossier.answers.filter((answer) => isNew(answer) && mayStand(answer)));
  const sharedFindings = findShared(dossier.findings);
  const sharpened = listSharedChanges(dossier)
    .filter((change) => change.change === 'sharpened' && isNew(change) && isOn(change.evidence[0] ?? ''))
    .map((change) => ({ ...change, because: change.because.filter((id) => sharedFindings.get(id) !== undefined) }));
  const felt = dossier.explorations.filter(
    (exploration) => isDone(exploration) && toDoneDay(exploration) > from && hasFeeling(exploration) && mayStand(exploration),
  );
  const planned = dossier.explorations.filter(
    (exploration) => !isNew(exploration) && wasOpenOn(exploration, from) && mayStand(exploration),
  );
  const agreements = dossier.agreements.filter(mayStand);
  // Putting it on the list is what shares it.
  const differences = dossier.goalDifferences.filter(
    ({ raisedAt, settledAt, entry }) => raisedAt !== undefined && settledAt === undefined && isOn(entry),
  );
  const clashing = known.filter(({ state }) => state === 'contradicted');
  const singleVoices = known.filter(({ state }) => state === 'one+' || state === 'one-');
  const asked = { findings: found, clashing, felt, isNew, isShared };
  const questions = chooseSessionQuestions(dossier, asked);
  return {
    courses,
    findings,
    answers,
    sharpened,
    clashing,
    singleVoices,
    felt,
    agreements,
    planned,
    sponsorGoal: dossier.sponsorGoals.last?.goal,
    differences,
    questions,
    struck,
    evidence: [
      ...new Set([
        ...entriesOf([...courses, ...findings, ...answers, ...felt, ...planned, ...agreements, ...differences]),
        ...[...sharpened, ...clashing, ...singleVoices, ...questions].flatMap(({ evidence }) => evidence),
      ]),
    ],
  };
}

function isSurprise({ kind }: Finding): boolean {
  return kind === 'surprise';
}

function hasFeeling({ dreadAfter, energy }: Exploration): boolean {
  return dreadAfter !== undefined || energy !== undefined;
}

/** Planned by then, and not done or dropped by then. */
function wasOpenOn({ state, doneAt, at }: Exploration, day: string): boolean {
  return doneAt === undefined ? state !== 'dropped' || at.slice(0, 10) <= day : doneAt.slice(0, 10) > day;
}

function listCells(dossier: Dossier, today: string): readonly Cell[] {
  const known = sharedCells(dossier, today);
  const abouts = [
    ...listSharedCriteria(dossier)
      .filter(({ kind }) => kind !== 'nice')
      .map(({ id }) => id),
    'chance',
    'doable',
  ];
  return dossier.directions
    .filter((direction) => direction.state === 'active' && isShared(direction))
    .flatMap(({ id }) => abouts.flatMap((about) => known.find(id, about) ?? []));
}

/** Of each application what was heard last: tapped twice is still one answer. */
function listLast(answers: readonly Answer[]): readonly Answer[] {
  return [...new Map(answers.map((answer) => [answer.application ?? answer.id, answer])).values()];
}
