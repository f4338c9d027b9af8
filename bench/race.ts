/** One thing to time. `prepare` runs before each round and is not timed. */
export type Contender<Scene = unknown> = {
  readonly name: string;
  readonly prepare?: () => Scene | Promise<Scene>;
  readonly run: (scene: Scene) => unknown;
};

export type RaceOptions = {
  readonly rounds: number;
  /** Rounds that do not count. @default 2 */
  readonly warmUp?: number;
  /** Between two turns, not timed. */
  readonly tidy?: () => void;
};

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
 * alike. Every round starts with another one.
 */
export async function runRace<Scene>(
  contenders: readonly Contender<Scene>[],
  { rounds, warmUp = 2, tidy }: RaceOptions,
): Promise<Record<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const contender = contenders[(turn + round) % contenders.length];
      if (!contender) continue;
      const scene = await contender.prepare?.();
      tidy?.();
      const start = performance.now();
      const outcome = contender.run(scene as Scene);
      if (outcome instanceof Promise) await outcome;
      const took = performance.now() - start;
      if (round >= warmUp) times.get(contender.name)?.push(took);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
