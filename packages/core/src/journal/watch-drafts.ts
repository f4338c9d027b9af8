import type { Drafts } from './storage';

export type WatchedDrafts = Drafts & {
  /** Resolves when no draft is being written any more, the ones that a record just done gives rise to included. */
  settled(): Promise<void>;
};

/** Knows which drafts are under way, so that closing waits for all of them. */
export function watchDrafts(drafts: Drafts): WatchedDrafts {
  const underWay = new Set<Promise<unknown>>();
  return {
    read: (key) => drafts.read(key),
    keys: () => drafts.keys(),
    write: async (key, text) => {
      const writing = drafts.write(key, text);
      underWay.add(writing);
      try {
        await writing;
      } finally {
        underWay.delete(writing);
      }
    },
    settled: async () => {
      // Who waited for a record has its turn first: what was recorded is no draft any more.
      await new Promise((done) => setTimeout(done));
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
