import type { Criterion } from '../dossier/shapes';

/** From the worst to the best that somebody met, in their own words; in numbers where the words begin with a number. */
export type MetRange = {
  readonly worst: string;
  readonly best: string;
  readonly amounts: { readonly from: number; readonly to: number } | undefined;
};

/** The range as somebody put it last; undefined while nobody did. */
export function readRange(range: Criterion['range']): MetRange | undefined {
  if (range === undefined) return undefined;
  const { worst, best } = range;
  const [from, to] = [readAmount(worst), readAmount(best)];
  const isAlike = from && to && (from.unit === to.unit || from.unit === '' || to.unit === '');
  return { worst, best, amounts: isAlike ? { from: from.amount, to: to.amount } : undefined };
}

/** The range of a criterion as it stood at a moment: each sharpening kept what was before it. */
export function findRangeAt({ range, history }: Criterion, moment: string): MetRange | undefined {
  const next = history.find(({ at }) => at > moment);
  return readRange(next ? next.before.range : range);
}

/**
 * Whether a range became so much wider that weights given within it say less. What lies inside the old one does not count:
 * a range that narrows leaves the weights as they were.
 *
 * @param share a quarter is 0.25
 */
export function hasWidened(then: MetRange['amounts'], now: MetRange['amounts'], share: number): boolean {
  if (then === undefined || now === undefined) return false;
  const ends = [then.from, then.to];
  const all = [...ends, now.from, now.to];
  const width = Math.max(...ends) - Math.min(...ends);
  const grown = Math.max(...all) - Math.min(...all) - width;
  return grown > 0 && grown >= share * width;
}

const number = /-?\d+(?:[.,]\d+)*/;

/** `60 minuten`, `€ 3.200`, `1,5 uur`. Groups of three digits are thousands. */
function readAmount(words: string): { amount: number; unit: string } | undefined {
  const [found] = number.exec(words) ?? [];
  if (found === undefined) return undefined;
  const plain = found.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const amount = Number(plain);
  const unit = words.replace(found, '').replace(/\s+/g, ' ').trim().toLowerCase();
  return Number.isFinite(amount) ? { amount, unit } : undefined;
}
