/** What a part of the tests found. A part that is one check counts as one test. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Shown when something failed. */
  readonly output: string;
}

/** One part of `pnpm test`. */
export interface Part {
  readonly name: string;
  /** Names of parts that have to be done first, when they run at all. */
  readonly after?: readonly string[];
  /** Takes the whole machine: measured times and timeouts would suffer from company. */
  readonly alone?: boolean;
  readonly needsBrowser?: boolean;
  /** False when there is nothing to test yet. */
  readonly isThere?: () => boolean;
  readonly run: () => Promise<Outcome>;
}

/** The outcome of a check that is right or wrong as a whole. */
export function oneCheck(isGood: boolean, output: string): Outcome {
  return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0, output };
}
