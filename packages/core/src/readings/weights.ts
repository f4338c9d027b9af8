/** One thing that counts, and how heavily: the heaviest is 100. To order by; never to show. */
export type Weight = { readonly criterion: string; readonly weight: number };

/** The heaviest and the lightest, and each of the others beside these two: 1 is as heavy, 9 is far heavier. */
export type BestWorstAnswers = {
  readonly most: string;
  readonly least: string;
  /** How much heavier the most is than the least, 1 to 9. */
  readonly mostOverLeast: number;
  readonly rest: readonly {
    readonly criterion: string;
    /** How much heavier the most is than this one, 1 to 9. */
    readonly mostOverIt: number;
    /** How much heavier this one is than the least, 1 to 9. */
    readonly itOverLeast: number;
  }[];
};

/** How well the answers of a best-worst weighing fit together: 0 is fully, 1 is not at all. */
export type Consistency = {
  readonly ratio: number;
  /** The one whose two answers fit least; undefined when all fit. */
  readonly about: string | undefined;
};

const heaviest = 100;
/** Two answers of 9 each, where the direct one is 1. */
const furthest = Math.log(81);

/**
 * Weights from a best-worst comparison (Rezaei 2015). Each of the rest was compared twice, so the weights are those that
 * differ least from all answers, by least squares on their logarithms: it has one solution, in closed form, and where the
 * answers fit together it is the solution of the linear model (Rezaei 2016). The most is never below another, the least
 * never above one.
 *
 * @returns in order of weight, the heaviest first: 100
 * @example
 * weighBestWorst({ most: 'k1', least: 'k2', mostOverLeast: 6, rest: [{ criterion: 'k3', mostOverIt: 2, itOverLeast: 3 }] });
 */
export function weighBestWorst({ most, least, mostOverLeast, rest }: BestWorstAnswers): readonly Weight[] {
  const logs = rest.map(({ mostOverIt, itOverLeast }) => [Math.log(mostOverIt), Math.log(itOverLeast)] as const);
  const around = logs.reduce((sum, [above, below]) => sum + (above + below) / 2, 0);
  const top = (Math.log(mostOverLeast) + around) / (1 + logs.length / 2);
  const places = rest.map(({ criterion }, at) => {
    const [above, below] = logs[at] ?? [0, 0];
    return { criterion, place: Math.min(top, Math.max(0, (top - above + below) / 2)) };
  });
  return [{ criterion: most, place: top }, ...places, { criterion: least, place: 0 }]
    .map(({ criterion, place }) => ({ criterion, weight: heaviest * Math.exp(place - top) }))
    .sort((a, b) => b.weight - a.weight);
}

/**
 * Whether the answers of a best-worst weighing fit together: how far the way over one of the rest leads from the direct answer,
 * as a share of how far it can. It is what the weights could not satisfy. To choose a sentence by; never to show.
 */
export function judgeConsistency({ mostOverLeast, rest }: BestWorstAnswers): Consistency {
  let worst: Consistency = { ratio: 0, about: undefined };
  for (const { criterion, mostOverIt, itOverLeast } of rest) {
    const ratio = Math.abs(Math.log((mostOverIt * itOverLeast) / mostOverLeast)) / furthest;
    if (ratio > worst.ratio) worst = { ratio, about: criterion };
  }
  return worst;
}

/**
 * What is heavier than what, in groups that weigh about the same. The heaviest first; within a group the order says nothing.
 *
 * @param nearly the difference up to which two weigh about the same, of 100
 */
export function orderWeights(weights: readonly Weight[], nearly: number): readonly (readonly string[])[] {
  const sorted = [...weights].sort((a, b) => b.weight - a.weight || (a.criterion < b.criterion ? -1 : 1));
  const groups: { first: number; criteria: string[] }[] = [];
  for (const { criterion, weight } of sorted) {
    const group = groups.at(-1);
    if (group && group.first - weight <= nearly) group.criteria.push(criterion);
    else groups.push({ first: weight, criteria: [criterion] });
  }
  return groups.map(({ criteria }) => criteria);
}
