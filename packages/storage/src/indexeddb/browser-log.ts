import { deleteDB, openDB } from 'idb';

/**
 * Chromium keeps the databases of an origin in one LevelDB, and writes on behind the end of its log. Half a record there, left
 * by a kill or a full disk, with others behind it makes the next opening throw everything away; and what was overwritten or
 * deleted stays in the log and in tables as bytes. Taking a database away, however small, makes it begin a new log and merge
 * the tables that overlap.
 */
export type BrowserLog = {
  /** Leaves the log, with whatever its end looks like, behind. @throws what the browser throws: there is no room for another */
  renew(): Promise<void>;
  /** Leaves what was overwritten or deleted in no file. */
  purge(): Promise<void>;
};

export function createBrowserLog(prefix: string): BrowserLog {
  const make = async (part: string) => {
    const database = await openDB(`${prefix}~${part}`, 1, {
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    });
    database.close();
  };
  const remove = async (part: string) => {
    await deleteDB(`${prefix}~${part}`);
    // The merging begins after the answer.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  return {
    renew: async () => {
      if (!isChromium()) return;
      await make('log');
      await deleteDB(`${prefix}~log`);
    },
    purge: async () => {
      if (!isChromium()) return;
      // Three that were made one after another and go in the other order: each new table spans the ones before, so that they are merged.
      for (const part of ['one', 'two', 'three']) await make(part);
      for (const part of ['three', 'two', 'one']) await remove(part);
    },
  };
}

function isChromium(): boolean {
  return /Chrom(e|ium)\//.test(globalThis.navigator?.userAgent ?? '');
}
