/** Tasks one after another: each sees what the one before it did. One that fails does not stop the next. */
export type Turns = {
  take<Result>(task: () => Result | Promise<Result>): Promise<Result>;
  /** Resolves when all that was asked so far has settled. */
  settled(): Promise<unknown>;
};

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (task) => {
      const outcome = last.then(task);
      last = outcome.catch(() => undefined);
      return outcome;
    },
    settled: () => last,
  };
}
