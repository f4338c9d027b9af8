import { type JournalStorage, type JournalStore, OnderwegError } from '@onderweg/core';

/** `erase` is of entries, `eraseJournal` of the whole. */
export type FaultyCall =
  | 'open'
  | 'append'
  | 'read'
  | 'erase'
  | 'eraseJournal'
  | 'drafts.read'
  | 'drafts.write'
  | 'drafts.keys'
  | 'close';

/**
 * - `fail`: it rejects, and nothing was done.
 * - `failLate`: it was done, and rejects all the same: nobody knows how it ended.
 * - `hang`: it never settles, and nothing was done.
 * - `die`: this call and every later one rejects, as when the disk is gone.
 */
export type FaultKind = 'fail' | 'failLate' | 'hang' | 'die';

export type Fault = {
  readonly call: FaultyCall;
  /** Which call of that kind, over all journals: 1 is the first. */
  readonly at: number;
  readonly kind: FaultKind;
  /** What it rejects with. @default OnderwegError 302 */
  readonly error?: Error | undefined;
};

/**
 * A storage with faults at chosen calls, for tests of what stands on it.
 *
 * @example
 * const storage = faultyStorage(memoryStorage(), [{ call: 'append', at: 2, kind: 'hang' }]);
 */
export function faultyStorage(storage: JournalStorage, faults: readonly Fault[]): JournalStorage {
  const counts = new Map<FaultyCall, number>();
  let death: Error | undefined;

  async function pass<Result>(call: FaultyCall, run: () => Promise<Result>): Promise<Result> {
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    if (death) throw death;
    const fault = faults.find((candidate) => candidate.call === call && candidate.at === count);
    if (!fault) return run();
    const error = fault.error ?? new OnderwegError('ONDERWEG-302', { detail: `A fault at ${call} ${count}.` });
    if (fault.kind === 'hang') return new Promise<never>(() => undefined);
    if (fault.kind === 'die') death = error;
    if (fault.kind === 'failLate') await run();
    throw error;
  }

  function wrap(store: JournalStore): JournalStore {
    return {
      get durability() {
        return store.durability;
      },
      get problem() {
        return store.problem;
      },
      get loss() {
        return store.loss;
      },
      get hasSecondCopy() {
        return store.hasSecondCopy;
      },
      acknowledge: async () => store.acknowledge?.(),
      device: store.device,
      append: (records) => pass('append', () => store.append(records)),
      read: (after) => pass('read', () => store.read(after)),
      erase: (records) => pass('erase', () => store.erase(records)),
      drafts: {
        read: (key) => pass('drafts.read', () => store.drafts.read(key)),
        write: (key, text) => pass('drafts.write', () => store.drafts.write(key, text)),
        keys: () => pass('drafts.keys', () => store.drafts.keys()),
      },
      close: () => pass('close', () => store.close()),
    };
  }

  return {
    open: (journal, options) => pass('open', async () => wrap(await storage.open(journal, options))),
    erase: (journal) => pass('eraseJournal', () => storage.erase(journal)),
  };
}
