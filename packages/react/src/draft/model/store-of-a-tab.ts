import { type Drafts, type JournalStorage, OnderwegError } from '@onderweg/core';

/** How the store of one tab is doing: slow, out of order, or gone with the tab. */
export type Health = { delay: number; isFailing: boolean; isGone: boolean };

/** A real store as one tab sees it: what was asked before the tab was killed may arrive, and nobody hears of it. */
export function storeOfATab(storage: JournalStorage, health: Health): JournalStorage {
  const never = () => new Promise<never>(() => undefined);

  async function ask<Answer>(run: () => Promise<Answer>, isSlow: boolean): Promise<Answer> {
    if (isSlow && health.delay > 0) await new Promise((done) => setTimeout(done, health.delay));
    if (health.isGone) return never();
    if (health.isFailing) throw new OnderwegError('ONDERWEG-301');
    const answer = await run();
    return health.isGone ? never() : answer;
  }

  return {
    ...storage,
    open: async (name, options) => {
      const store = await storage.open(name, options);
      const drafts: Drafts = {
        read: (key) => ask(() => store.drafts.read(key), false),
        keys: () => ask(() => store.drafts.keys(), false),
        write: (key, text) => ask(() => store.drafts.write(key, text), false),
      };
      return {
        get durability() {
          return store.durability;
        },
        get problem() {
          return store.problem;
        },
        device: store.device,
        append: (records) => ask(() => store.append(records), true),
        read: (after) => store.read(after),
        erase: (records) => store.erase(records),
        drafts,
        close: () => store.close(),
      };
    },
  };
}
