import type { Thresholds } from '../method/thresholds';
import type { Cell } from './cell';
import { type DirectionSummary, isContradicted, isDown, isPositive, isUp } from './direction-summary';
import type { Evidence } from './reading';

/** Why: the rule that held first, and what it is about (criteria by id, `chance`, `doable`). */
export type SuggestionRule = 'blocked' | 'chance' | 'fit' | 'fitAndEnergy' | 'contradicted' | 'ready' | 'positive' | 'tooLittle';

export type DirectionSuggestion = Evidence & {
  readonly direction: string;
  readonly course: 'switch' | 'deepen' | 'goForIt' | 'persist' | 'none';
  readonly rule: SuggestionRule;
  readonly about: readonly string[];
  /** Entries that speak for this course, and against it. */
  readonly forIt: readonly string[];
  readonly againstIt: readonly string[];
};

type Verdict = Pick<DirectionSuggestion, 'course' | 'rule'> & { readonly about: readonly Cell[] };

/** The first rule that holds. Musts are handled apart, so that an easy one never hides that the work itself does not fit. */
function judge(summary: DirectionSummary, thresholds: Thresholds): Verdict {
  const { musts, chance, doable, up, down, lastEnergy } = summary;
  const blocked = [...musts.filter(isDown), ...(isDown(doable) && doable.isHard ? [doable] : [])];
  if (blocked.length > 0) return { course: 'switch', rule: 'blocked', about: blocked };
  if (isDown(chance) && chance.hasFieldCon) return { course: 'switch', rule: 'chance', about: [chance] };
  if (down.length >= thresholds.downForSwitch && down.length > up.length) return { course: 'switch', rule: 'fit', about: down };
  if (down.length > 0 && up.length === 0 && (lastEnergy?.energy ?? 0) <= thresholds.lowEnergy) {
    return { course: 'switch', rule: 'fitAndEnergy', about: down };
  }
  const clashing = [...summary.cells, chance, doable].filter(isContradicted);
  if (clashing.length > 0) return { course: 'deepen', rule: 'contradicted', about: clashing };
  const isReady =
    musts.every(isUp) && up.length >= thresholds.upForGoForIt && isUp(chance) && chance.hasFieldPro && isPositive(doable);
  if (isReady) return { course: 'goForIt', rule: 'ready', about: [...musts, ...up, chance, doable] };
  const positive = [...summary.cells, chance, doable].filter(isPositive);
  if (positive.length > 0) return { course: 'persist', rule: 'positive', about: positive };
  return { course: 'none', rule: 'tooLittle', about: [] };
}

export function suggestForDirection(summary: DirectionSummary, thresholds: Thresholds): DirectionSuggestion {
  const { course, rule, about } = judge(summary, thresholds);
  const all = [...summary.cells, summary.chance, summary.doable];
  const spoken = (side: 'forIt' | 'againstIt', of: readonly Cell[]) => [...new Set(of.flatMap((cell) => cell[side]))];
  const isAway = course === 'switch';
  const energy = rule === 'fitAndEnergy' && summary.lastEnergy ? [summary.lastEnergy.entry] : [];
  return {
    direction: summary.direction,
    course,
    rule,
    about: about.map((cell) => cell.about),
    forIt: [...spoken(isAway ? 'againstIt' : 'forIt', all), ...energy],
    againstIt: spoken(isAway ? 'forIt' : 'againstIt', all),
    evidence: [...new Set([...about.flatMap(({ evidence }) => evidence), ...energy])],
  };
}
