import type { Dossier } from '../dossier/dossier';
import type { Agreement, Course, Exploration, Finding } from '../dossier/shapes';
import type { Cell } from './cell';
import { cells } from './cells';
import { type CriterionChange, criteriaHistory } from './criteria-history';
import { isDone } from './direction-summary';
import type { Evidence } from './reading';
import { toReadingDay } from './reading-day';

/** Questions for the talk, each chosen by a rule. */
export type SessionQuestion = Evidence & {
  readonly question: 'surprise' | 'contradiction' | 'harshThought' | 'unknownUnexplored' | 'dreadFell' | 'nothingLogged';
};

/** One page before a talk, from what the client shared. The client sees the same page, and may strike lines. */
export type SessionPreparation = Evidence & {
  readonly courses: readonly Course[];
  /** Surprises first. */
  readonly findings: readonly Finding[];
  readonly sharpened: readonly CriterionChange[];
  readonly clashing: readonly Cell[];
  /** Single voices about a must, an important wish, chance or doable. */
  readonly singleVoices: readonly Cell[];
  /** Explorations that say how it felt: dread before and after, energy. */
  readonly felt: readonly Exploration[];
  readonly agreements: readonly Agreement[];
  readonly sponsorGoal: string | undefined;
  readonly questions: readonly SessionQuestion[];
};

export type SessionOptions = {
  /** The last talk; what happened after it is new. */
  readonly since: Date | string;
  readonly now: Date;
};

const askedAtMost = 3;
const harsh = /\b(niemand|nooit|nergens|altijd|waardeloos|mislukt|nobody|never|nowhere|always|worthless|failed)\b/i;

/** @param options `since` is a moment, or a day such as `2026-01-12` */
export function sessionPreparation(dossier: Dossier, { since, now }: SessionOptions): SessionPreparation {
  const from = typeof since === 'string' ? since.slice(0, 10) : since.toISOString().slice(0, 10);
  const isNew = ({ at }: { readonly at: string }) => at.slice(0, 10) > from;
  const isShared = ({ audience }: { readonly audience: string }) => audience !== 'private';
  const known = cells(dossier, toReadingDay(dossier, now));
  const all = dossier.directions
    .filter(({ state }) => state === 'active')
    .flatMap(({ id }) => listAbouts(dossier).map((about) => known.get(id, about)));
  const findings = dossier.findings.filter((finding) => isNew(finding) && isShared(finding));
  const surprises = findings.filter(({ kind }) => kind === 'surprise');
  const sharpened = criteriaHistory(dossier).changes.filter((change) => change.change === 'sharpened' && isNew(change));
  const felt = dossier.explorations.filter(
    (exploration) =>
      isDone(exploration) &&
      (exploration.doneAt ?? exploration.at).slice(0, 10) > from &&
      (exploration.dreadAfter !== undefined || exploration.energy !== undefined),
  );
  const clashing = all.filter(({ state }) => state === 'contradicted');
  const courses = dossier.courses.filter((course) => course.isTaken && isNew(course));
  const agreements = dossier.agreements.filter(isShared);
  const questions = chooseQuestions(dossier, { surprises, clashing, felt, findings, isNew });
  return {
    courses,
    findings: [...surprises, ...findings.filter(({ kind }) => kind !== 'surprise')],
    sharpened,
    clashing,
    singleVoices: all.filter(({ state }) => state === 'one+' || state === 'one-'),
    felt,
    agreements,
    sponsorGoal: dossier.sponsorGoals.last?.goal,
    questions,
    evidence: [
      ...new Set([
        ...[...courses, ...findings, ...felt].map(({ entry }) => entry),
        ...[...sharpened, ...clashing].flatMap(({ evidence }) => evidence),
      ]),
    ],
  };
}

function listAbouts(dossier: Dossier): readonly string[] {
  return [...dossier.criteria.filter(({ kind }) => kind !== 'nice').map(({ id }) => id), 'chance', 'doable'];
}

type Met = {
  readonly surprises: readonly Finding[];
  readonly clashing: readonly Cell[];
  readonly felt: readonly Exploration[];
  readonly findings: readonly Finding[];
  readonly isNew: (fact: { readonly at: string }) => boolean;
};

function chooseQuestions(dossier: Dossier, { surprises, clashing, felt, findings, isNew }: Met): readonly SessionQuestion[] {
  const entriesOf = (facts: readonly { readonly entry: string }[]) => facts.map(({ entry }) => entry);
  const shared = dossier.reflections.filter(({ audience }) => audience !== 'private');
  const harshOnes = shared.filter((reflection) => isNew(reflection) && harsh.test(JSON.stringify(reflection)));
  const unexplored = dossier.directions.filter(
    ({ id, novelty, state }) =>
      novelty === 'unknown' &&
      state === 'active' &&
      !dossier.explorations.some((each) => isDone(each) && each.directions.includes(id)),
  );
  const relieved = felt.filter(({ dreadBefore = 0, dreadAfter = 10 }) => dreadAfter < dreadBefore);
  const candidates: readonly SessionQuestion[] = [
    { question: 'surprise', evidence: entriesOf(surprises) },
    { question: 'contradiction', evidence: clashing.flatMap(({ evidence }) => evidence) },
    { question: 'harshThought', evidence: entriesOf(harshOnes) },
    { question: 'unknownUnexplored', evidence: entriesOf(unexplored) },
    { question: 'dreadFell', evidence: entriesOf(relieved) },
  ];
  const holding = candidates.filter(({ evidence }) => evidence.length > 0).slice(0, askedAtMost);
  if (holding.length > 0 || findings.length > 0) return holding;
  return [{ question: 'nothingLogged', evidence: dossier.lastEntry ? [dossier.lastEntry.id] : [] }];
}
