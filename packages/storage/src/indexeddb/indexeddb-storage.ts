import { type JournalStorage, type JournalStore, OnderwegError, type OpenOptions } from '@onderweg/core';
import { connectCopies } from '../copies/other-copies';
import { mayBeFull, toStorageError } from '../failures/storage-failure';
import { openInMemory } from '../memory/memory-fallback';
import { memoryStorage } from '../memory/memory-storage';
import { type BrowserLog, createBrowserLog } from './browser-log';
import { connect, type Connection } from './connection';
import { schemaVersion } from './database';
import { createDrafts } from './drafts';
import { eraseDatabase } from './erase-database';
import { eraseRecords } from './erase-records';
import { type Guard, openGuard } from './guard';
import { openFromCopy } from './open-from-copy';
import { createOutside } from './outside';
import { appendRecords, readRecords } from './records';
import { restore } from './restore';
import { createSegmentKeeper } from './segment-keeper';
import { openWitnessBox } from '../second-copy/witness';
import { afterOthers } from '../second-copy/in-turn';
import { settleWithin } from './settle-within';
import { whenIdle } from './when-idle';

export type IndexedDbStorageOptions = {
  /** Stands before the name of the journal in the name of its database. @default 'onderweg' */
  readonly prefix?: string | undefined;
  /** Asks the browser not to throw the data away when it needs room; some browsers ask the person. @default false */
  readonly persist?: boolean | undefined;
};

/**
 * Keeps journals in IndexedDB, one database per journal: what is acknowledged is on the disk, and any number of tabs may write.
 *
 * Opening settles within 3 s. While another tab holds up an upgrade the journal is read only with `ONDERWEG-303`, and goes on by
 * itself; what a newer version has written is read only with `ONDERWEG-304`. Where there is no IndexedDB it works in memory:
 * `status.durability` is `memory` and `status.problem` is `ONDERWEG-302`.
 *
 * Appending rejects with 301 full, 302 cleared while open, 303, 304, 310 key taken.
 *
 * @example
 * const journal = await openJournal({ journal: 'me', author, storage: indexedDbStorage() });
 */
export function indexedDbStorage(options: IndexedDbStorageOptions = {}): JournalStorage {
  return createIndexedDbStorage({ ...options, version: schemaVersion });
}

/** As `indexedDbStorage`, for a version of the schema: how two releases meet in one browser. */
export function createIndexedDbStorage(options: IndexedDbStorageOptions & { readonly version: number }): JournalStorage {
  const { prefix = 'onderweg', persist = false, version } = options;
  const memory = memoryStorage();
  return {
    open: async (journal, openOptions) => {
      const name = `${prefix}/${journal}`;
      const guard = openGuard(prefix, journal);
      guard.catch(() => undefined);
      try {
        const open = () => openStore(name, openOptions, { version, guard, log: createBrowserLog(prefix) });
        const store = await open().catch(async (cause) => {
          const { room } = await guard;
          if (!room || !mayBeFull(toStorageError(cause))) throw cause;
          // A disk that is full has room for the opening now.
          await room.giveBack();
          return open();
        });
        if (persist) void navigator.storage?.persist?.().catch(() => false);
        return store;
      } catch (cause) {
        const problem = toStorageError(cause);
        // There are records that this version cannot even read: an empty journal in memory would hide them.
        if (problem.code === 'ONDERWEG-304') throw problem;
        const outside = await guard.catch(() => undefined);
        const told = mayBeFull(problem) ? ((await outside?.room?.explain(problem)) ?? problem) : problem;
        const full = told.code === 'ONDERWEG-301' ? told : undefined;
        const unreadable = full ?? new OnderwegError('ONDERWEG-302', { reason: 'unreadable', cause });
        const fromCopy = outside && openFromCopy(outside, openOptions, unreadable);
        if (fromCopy) return fromCopy;
        const hadSome = openWitnessBox(prefix, journal).read() !== undefined;
        return openInMemory(memory, journal, openOptions, full ?? (hadSome ? unreadable : problem));
      }
    },
    erase: async (journal) => {
      await memory.erase(journal);
      const { place, box } = await openGuard(prefix, journal);
      // What would bring it back goes first.
      box.remove();
      await place?.removeAll();
      if (!globalThis.indexedDB) return;
      await eraseDatabase(`${prefix}/${journal}`);
      // Again: until it let go, another tab may have written.
      box.remove();
      await place?.removeAll();
      await createBrowserLog(prefix).purge();
    },
  };
}

/** Under the three seconds that are promised, with room for the read that follows. */
const openLimit = 2_000;
const prepareLimit = 1_000;
/** How long closing waits for what is under way. */
const closeLimit = 1_000;

type Surroundings = { readonly version: number; readonly guard: Promise<Guard>; readonly log: BrowserLog };

async function openStore(name: string, options: OpenOptions, { version, guard, log }: Surroundings): Promise<JournalStore> {
  const { newId, writer, onChange } = options;
  let connected: Connection | undefined;
  let hasSecondCopy: boolean | undefined;
  const outside = createOutside(name, guard, () => connected?.settleLoss());
  const connection = await connect(name, {
    ...options,
    version,
    limit: openLimit,
    check: async (database) => {
      const beside = await guard;
      hasSecondCopy = beside.place !== undefined;
      // Of two tabs that open at once the second sees what the first has put back and told.
      const checked = await afterOthers(`${name}~restore`, () => restore(database, beside));
      outside.follow(checked.birth);
      return checked;
    },
    // A write waits for a new log, and not for ever.
    prepare: async () => void (await settleWithin(log.renew(), prepareLimit)),
    onCleared: outside.stop,
    explain: outside.explain,
  });
  connected = connection;
  const copies = connectCopies(name, onChange);
  const segments = createSegmentKeeper(connection);
  const drafts = createDrafts(connection, outside.noteDraft);
  let isClosed = false;
  let cancelCatchingUp = () => {};
  // Another tab may hold up the opening for long.
  void connection.opened.then(() => {
    if (isClosed) return;
    cancelCatchingUp = whenIdle(() => {
      connection.prepare();
      void outside.catchUp(connection);
    });
  });
  return {
    get durability() {
      return connection.durability;
    },
    get problem() {
      return connection.problem;
    },
    get loss() {
      return connection.loss;
    },
    get hasSecondCopy() {
      return hasSecondCopy;
    },
    // A new name each time: tabs that share one would stand in each other's way at every number.
    device: newId(),
    append: async (records) => {
      await outside.makeSure(connection);
      const writing = connection.write((database) => appendRecords(database, records, writer));
      const placed = await writing.catch(async (failure) => {
        throw await outside.explain(failure);
      });
      outside.note(placed);
      segments.note(records.length);
      copies.tell();
    },
    read: async (after) => {
      // The news comes with a change.
      if (connection.isHeldUp) return { records: [], position: after };
      const reading = connection.read((database) => readRecords(database, after));
      const { records, position, loose, isCacheBroken } = await reading.catch(async (failure) => {
        throw await outside.explain(failure);
      });
      if (isCacheBroken) segments.rebuild();
      else if (after === 0) segments.note(loose);
      return { records, position };
    },
    erase: async (records) => {
      const placed = await connection.write((database) => eraseRecords(database, records, writer));
      await outside.erase(placed);
      await log.purge();
      segments.rebuild();
      copies.tell();
    },
    acknowledge: async () => {
      await outside.acknowledge();
      connection.settleLoss();
    },
    drafts,
    close: async () => {
      isClosed = true;
      cancelCatchingUp();
      segments.close();
      copies.close();
      await settleWithin(drafts.finish(), closeLimit);
      await settleWithin(outside.close(), closeLimit);
      connection.close();
    },
  };
}
