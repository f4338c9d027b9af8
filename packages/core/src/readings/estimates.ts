import type { Dossier } from '../dossier/dossier';
import type { Estimate } from '../dossier/shapes';
import type { Evidence } from './reading';

/** How the own estimates came out: for the person only, against the earlier self only. */
export type EstimatesReading = Evidence & {
  readonly resolved: readonly Estimate[];
  /** Statements whose day has come. */
  readonly due: readonly Estimate[];
  /** Mean of (p − outcome)²: 0 is perfect, 0.25 is what always saying half gets. Undefined while nothing was resolved. */
  readonly brier: number | undefined;
  /** Of the ones before the last three, and of the last three; undefined while there are too few to compare. */
  readonly earlier: number | undefined;
  readonly latest: number | undefined;
  /**
   * The last three against the ones before, which were too high or too low on the whole. Undefined until there are three, and
   * something before them; `asBefore` when they came no closer.
   */
  readonly trend: 'tooHighThenCloser' | 'tooLowThenCloser' | 'asBefore' | undefined;
};

const shownFrom = 3;

/** @param today `2026-01-12` */
export function estimates(dossier: Dossier, today: string): EstimatesReading {
  const resolved = dossier.estimates.filter(({ outcome }) => outcome !== undefined);
  const due = dossier.estimates.filter(({ outcome, resolvesOn }) => outcome === undefined && resolvesOn <= today);
  const before = resolved.slice(0, -shownFrom);
  const earlier = score(before);
  const latest = resolved.length < shownFrom ? undefined : score(resolved.slice(-shownFrom));
  return {
    resolved,
    due,
    brier: score(resolved),
    earlier,
    latest,
    trend: earlier === undefined || latest === undefined ? undefined : compare(before, earlier, latest),
    evidence: resolved.map(({ entry }) => entry),
  };
}

/** Brier (1950). */
function score(given: readonly Estimate[]): number | undefined {
  if (given.length === 0) return undefined;
  const sum = given.reduce((total, { p, outcome = 0 }) => total + (p - outcome) ** 2, 0);
  return roundScore(sum / given.length);
}

/** To four decimals of the number as it is kept. Only odd 32nds lie just half-way; they go to the even one. */
function roundScore(mean: number): number {
  const rounded = Math.round(Number(mean.toFixed(4)) * 10_000);
  const isHalfWay = (mean * 32) % 2 === 1;
  return (isHalfWay && rounded % 2 === 1 ? rounded - 1 : rounded) / 10_000;
}

function compare(before: readonly Estimate[], earlier: number, latest: number): NonNullable<EstimatesReading['trend']> {
  if (latest >= earlier) return 'asBefore';
  const lean = before.reduce((total, { p, outcome = 0 }) => total + p - outcome, 0);
  return lean >= 0 ? 'tooHighThenCloser' : 'tooLowThenCloser';
}
