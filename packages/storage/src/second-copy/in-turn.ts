/**
 * Runs a task while no other tab runs one of the same name. Where a tab does: waits for it, or leaves the task out. Where there
 * are no locks (a page that is not secure) it just runs.
 */
export async function inTurn(name: string, mayWait: boolean, run: () => Promise<void>): Promise<void> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) await run();
  else await locks.request(name, mayWait ? {} : { ifAvailable: true }, async (lock) => (lock ? run() : undefined));
}

/** Runs a task after that of every other tab of the same name. Where there are no locks it just runs. */
export async function afterOthers<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const { locks } = globalThis.navigator ?? {};
  return locks ? locks.request(name, run) : run();
}
