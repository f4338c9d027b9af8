import type { Dossier } from '../dossier/dossier';
import type { Criterion, Weighing } from '../dossier/shapes';
import type { Thresholds } from '../method/thresholds';
import type { DirectionSummary } from './direction-summary';
import { judgeDirections } from './judge-directions';
import { findRangeAt, hasWidened, type MetRange, readRange } from './met-range';
import type { Evidence } from './reading';
import { type ReadingMoment, toReadingDay } from './reading-day';
import { thresholdsOf } from './thresholds-of';
import { type Consistency, judgeConsistency, orderWeights } from './weights';

/** Why weights are asked now, or why they are not: the first that holds. */
export type WeighingRule = 'silent' | 'tooFew' | 'tooEarly' | 'notClose' | 'first' | 'again' | 'known';

/** What changed since the last answer. */
export type WeighingChange = { readonly criterion: string; readonly change: 'born' | 'widened' | 'reworded' };

export type WeighedCriterion = {
  readonly criterion: Criterion;
  /** From worst to best, as met so far; undefined while nobody said. */
  readonly range: MetRange | undefined;
};

/** An answer of one day, in words: the order, and what weighs about the same. */
export type WeighingAnswer = Evidence & {
  readonly at: string;
  /** Ids of criteria that weigh about the same, the heaviest group first. */
  readonly order: readonly (readonly string[])[];
  /** Of a best-worst answer: the criterion whose answers do not fit together; undefined when all do. */
  readonly looseAbout: string | undefined;
};

export type WeighingReading = Evidence & {
  readonly asks: boolean;
  readonly rule: WeighingRule;
  /** `swing` up to seven important criteria, `bestWorst` beyond. */
  readonly method: Weighing['method'];
  /** What is weighed: the important criteria, in the order in which they came. */
  readonly criteria: readonly WeighedCriterion[];
  /** The two directions that weights can tell apart, the leader first. */
  readonly close: readonly [string, string] | undefined;
  /** Since the last answer; empty when there is none. */
  readonly changes: readonly WeighingChange[];
  /** Each answer so far, oldest first: the last one holds, the others are how it became so. */
  readonly answers: readonly WeighingAnswer[];
};

/**
 * Whether it is worth asking what weighs more. Must, important and nice are enough for the first two rounds; after them only
 * when two directions are close. A range that widens by a quarter, or a wish that is born, asks again: the old answer is kept.
 *
 * @param now the moment at which it is asked; the day of the last entry when left out
 * @example
 * const { asks, method } = weighing(journal.dossier);
 */
export function weighing(dossier: Dossier, now?: ReadingMoment): WeighingReading {
  const thresholds = thresholdsOf(dossier);
  const important = dossier.criteria.filter(({ kind }) => kind === 'important');
  const criteria = important.map((criterion) => ({ criterion, range: readRange(criterion.range) }));
  const last = dossier.weighings.last;
  const changes = last ? findChanges(criteria, last, thresholds) : [];
  const close = findClose(dossier, toReadingDay(dossier, now), thresholds);
  const rule = findRule();
  const asks = rule === 'first' || rule === 'again';
  const answers = dossier.weighings.map((given) => toAnswer(given, thresholds));
  const because = asks && close ? [...close.evidence, ...important.map(({ entry }) => entry)] : [];
  return {
    asks,
    rule,
    method: important.length > thresholds.swingUpTo ? 'bestWorst' : 'swing',
    criteria,
    close: close?.pair,
    changes,
    answers,
    evidence: [...new Set([...because, ...answers.flatMap(({ evidence }) => evidence)])],
  };

  function findRule(): WeighingRule {
    const { trajectory } = dossier.cycle.value;
    const hasChosen = dossier.directions.some(({ state }) => state === 'chosen');
    if (trajectory === 'paused' || trajectory === 'closing' || trajectory === 'afterCare' || hasChosen) return 'silent';
    if (criteria.length < thresholds.weighedFrom) return 'tooFew';
    if (countClosedRounds(dossier) < thresholds.roundsBeforeWeighing) return 'tooEarly';
    if (close === undefined) return 'notClose';
    if (last === undefined) return 'first';
    return changes.length > 0 ? 'again' : 'known';
  }
}

function countClosedRounds({ courses }: Dossier): number {
  return new Set(courses.filter(({ isTaken }) => isTaken).map(({ round }) => round)).size;
}

type Standing = { readonly summary: DirectionSummary; readonly standing: number };

/** The two active directions of which most is up, when nearly as much is. One of which nothing is known is close to nothing. */
function findClose(
  dossier: Dossier,
  today: string,
  { upForClose, apartForClose }: Thresholds,
): { readonly pair: readonly [string, string]; readonly evidence: readonly string[] } | undefined {
  const standings = judgeDirections(dossier, today)
    .filter(({ suggestion }) => suggestion.course !== 'switch')
    .map(({ summary }): Standing => ({ summary, standing: summary.up.length - summary.down.length }))
    .filter(({ summary }) => summary.up.length >= upForClose)
    .sort((a, b) => b.standing - a.standing);
  const [first, second] = standings;
  if (!first || !second || first.standing - second.standing > apartForClose) return undefined;
  const evidence = [first, second].flatMap(({ summary }) => [...summary.up, ...summary.down]).flatMap((cell) => cell.evidence);
  return { pair: [first.summary.direction, second.summary.direction], evidence };
}

function findChanges(
  criteria: readonly WeighedCriterion[],
  last: Weighing,
  { widenedShare }: Thresholds,
): readonly WeighingChange[] {
  return criteria.flatMap(({ criterion, range }): readonly WeighingChange[] => {
    const { id } = criterion;
    if (!last.weights.some((weight) => weight.criterion === id)) return [{ criterion: id, change: 'born' }];
    const asked = last.ranges?.find((given) => given.criterion === id);
    if (asked && range?.amounts) {
      return hasWidened(asked, range.amounts, widenedShare) ? [{ criterion: id, change: 'widened' }] : [];
    }
    const then = findRangeAt(criterion, last.at);
    return then?.worst === range?.worst && then?.best === range?.best ? [] : [{ criterion: id, change: 'reworded' }];
  });
}

function toAnswer({ at, entry, weights, comparisons }: Weighing, thresholds: Thresholds): WeighingAnswer {
  const fit: Consistency | undefined = comparisons && judgeConsistency(comparisons);
  return {
    at,
    order: orderWeights(weights, thresholds.nearlyAsHeavy),
    looseAbout: fit && fit.ratio > thresholds.looseAnswers ? fit.about : undefined,
    evidence: [entry],
  };
}
