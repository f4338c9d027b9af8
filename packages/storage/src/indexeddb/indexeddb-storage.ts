import type { JournalStorage, JournalStore, OpenOptions } from '@onderweg/core';
import { connectCopies } from '../copies/other-copies';
import { toStorageError } from '../failures/storage-failure';
import { openInMemory } from '../memory/memory-fallback';
import { memoryStorage } from '../memory/memory-storage';
import { connect } from './connection';
import { schemaVersion } from './database';
import { createDrafts } from './drafts';
import { eraseDatabase } from './erase-database';
import { eraseRecords } from './erase-records';
import { appendRecords, readRecords } from './records';
import { createSegmentKeeper } from './segment-keeper';

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
      try {
        const store = await openStore(name, openOptions, version);
        if (persist) void navigator.storage?.persist?.().catch(() => false);
        return store;
      } catch (cause) {
        const problem = toStorageError(cause);
        // There are records that this version can not even read: an empty journal in memory would hide them.
        if (problem.code === 'ONDERWEG-304') throw problem;
        return openInMemory(memory, journal, openOptions, problem);
      }
    },
    erase: async (journal) => {
      await memory.erase(journal);
      if (globalThis.indexedDB) await eraseDatabase(`${prefix}/${journal}`);
    },
  };
}

/** Under the three seconds that are promised, with room for the read that follows. */
const openLimit = 2_000;

async function openStore(name: string, options: OpenOptions, version: number): Promise<JournalStore> {
  const { newId, writer, onChange } = options;
  const connection = await connect(name, { ...options, version, limit: openLimit });
  const copies = connectCopies(name, onChange);
  const segments = createSegmentKeeper(connection);
  return {
    get durability() {
      return connection.durability;
    },
    get problem() {
      return connection.problem;
    },
    // A new name each time: tabs that share one would stand in each other's way at every number.
    device: newId(),
    append: async (records) => {
      await connection.write((database) => appendRecords(database, records, writer));
      segments.note(records.length);
      copies.tell();
    },
    read: async (after) => {
      // The news comes with a change.
      if (connection.isHeldUp) return { records: [], position: after };
      const { records, position, loose, isCacheBroken } = await connection.read((database) => readRecords(database, after));
      if (isCacheBroken) segments.rebuild();
      else if (after === 0) segments.note(loose);
      return { records, position };
    },
    erase: async (records) => {
      await connection.write((database) => eraseRecords(database, records, writer));
      segments.rebuild();
      copies.tell();
    },
    drafts: createDrafts(connection),
    close: async () => {
      segments.close();
      copies.close();
      connection.close();
    },
  };
}
