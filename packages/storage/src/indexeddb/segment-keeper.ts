import type { Connection } from './connection';
import type { JournalDatabase } from './database';
import { readLoose } from './records';
import { makeSegment, segmentSize } from './segment';
import { whenIdle } from './when-idle';

/** Keeps the segments up with the records, when there is nothing better to do. */
export type SegmentKeeper = {
  /** That many more records stand in no segment. */
  note(loose: number): void;
  /** The segments are wrong: make them anew. */
  rebuild(): void;
  close(): void;
};

export function createSegmentKeeper(connection: Connection): SegmentKeeper {
  let loose = 0;
  let isBroken = false;
  let cancel: (() => void) | undefined;

  async function keep(): Promise<void> {
    try {
      if (isBroken) await connection.write((database) => database.clear('segments'));
      isBroken = false;
      while (await connection.write(addSegment)) loose = Math.max(0, loose - segmentSize);
    } catch {
      // Only a cache: the next opening tries again.
    }
  }

  function plan(): void {
    cancel ??= whenIdle(() => {
      cancel = undefined;
      void keep();
    });
  }

  return {
    note: (more) => {
      loose += more;
      if (loose >= segmentSize) plan();
    },
    rebuild: () => {
      isBroken = true;
      plan();
    },
    close: () => cancel?.(),
  };
}

/** False when too few records are loose. Segments end at the same records in each tab, so it does not matter who writes. */
async function addSegment(database: JournalDatabase): Promise<boolean> {
  const reading = database.transaction(['records', 'segments']);
  reading.done.catch(() => undefined);
  const end = await reading.objectStore('segments').openKeyCursor(null, 'prev');
  const after = end?.primaryKey ?? 0;
  const store = reading.objectStore('records');
  const records = await readLoose(store, after, segmentSize);
  if (records.length < segmentSize) return false;
  const last = (await store.getAllKeys(IDBKeyRange.lowerBound(after, true), segmentSize)).at(-1) ?? 0;
  const writing = database.transaction('segments', 'readwrite', { durability: 'relaxed' });
  await Promise.all([writing.store.put(makeSegment(after, last, records), last), writing.done]);
  return true;
}
