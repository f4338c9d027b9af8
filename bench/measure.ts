import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
/** The young only: after a full collection whoever comes next starts cold, and pays up to three times as much. */
const collectGarbage = () => collect({ type: 'minor' });

/** One thing to time. `prepare` runs before each round and is not timed. */
export type Contender<Scene = unknown> = {
  readonly name: string;
  readonly prepare?: () => Scene | Promise<Scene>;
  readonly run: (scene: Scene) => unknown;
};

export type Figure = { readonly what: string; readonly value: number; readonly unit: string };

/** What a goal says of two figures: `ours ÷ theirs ≤ limit`, or `ours ≤ limit` when it stands alone. */
export type Verdict = {
  readonly goal: string;
  readonly value: number;
  readonly limit: number;
  /** @default 'most': the value may be this at most */
  readonly kind?: 'most' | 'least';
};

export type RowResult = {
  readonly row: string;
  readonly what: string;
  readonly figures: readonly Figure[];
  readonly verdicts: readonly Verdict[];
  readonly notes?: readonly string[];
};

export type Row = (options: { readonly isQuick: boolean; readonly isWhole: boolean }) => Promise<RowResult>;

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/**
 * Milliseconds of each contender: the median of rounds in which all take their turn, so that noise of the machine meets each
 * alike. Every round starts with another one; the first rounds warm up and do not count.
 */
export async function race<Scene>(
  contenders: readonly Contender<Scene>[],
  { rounds, warmUp = 2 }: { rounds: number; warmUp?: number },
): Promise<Record<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length];
      if (!contender) continue;
      const scene = await contender.prepare?.();
      // Garbage of the one before is not for the next to clear.
      collectGarbage();
      const start = performance.now();
      const outcome = contender.run(scene as Scene);
      if (outcome instanceof Promise) await outcome;
      const took = performance.now() - start;
      if (round >= warmUp) times.get(contender.name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
