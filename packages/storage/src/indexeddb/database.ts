import { type JournalRecord, OnderwegError } from '@onderweg/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isNamed } from '../failures/storage-failure';
import type { Segment } from './segment';

/**
 * One database per journal. `records` is the truth, in the order of its numbers; `segments` can be thrown away; `meta` holds
 * `birth`, a name that no other database has, and `minWriter`.
 */
export interface JournalSchema extends DBSchema {
  records: { key: number; value: JournalRecord; indexes: { key: string } };
  segments: { key: number; value: Segment };
  drafts: { key: string; value: string };
  meta: { key: string; value: string | number };
}

export type JournalDatabase = IDBPDatabase<JournalSchema>;

/** A newer version has written here since this copy opened. */
export class TooNewError extends Error {}

export const schemaVersion = 1;

export type DatabaseOptions = {
  readonly version: number;
  /** Never makes the database: one that is gone must not come back empty. */
  readonly mustExist: boolean;
  /** Another copy wants to upgrade or to delete it (then `isErased`); the database is closed already. */
  readonly onLetGo: (isErased: boolean) => void;
  /** The browser closed it. */
  readonly onTerminated: () => void;
};

export type OpenedDatabase = { readonly database: JournalDatabase; readonly isTooNew: boolean };

/** Opens the database; one that a newer version has made opens too, for reading. May take as long as another tab likes. */
export async function openDatabase(name: string, options: DatabaseOptions): Promise<OpenedDatabase> {
  try {
    return { database: await openVersion(name, options.version, options), isTooNew: false };
  } catch (cause) {
    if (!isNamed(cause, 'VersionError')) throw cause;
    const database = await openVersion(name, undefined, options);
    if (database.objectStoreNames.contains('records')) return { database, isTooNew: true };
    database.close();
    throw new OnderwegError('ONDERWEG-304', { cause });
  }
}

function openVersion(name: string, version: number | undefined, options: DatabaseOptions): Promise<JournalDatabase> {
  return openDB<JournalSchema>(name, version, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // It may be taken back, by us or by the browser; then the opening tells.
      transaction.done.catch(() => undefined);
      if (oldVersion === 0) {
        try {
          if (options.mustExist) transaction.abort();
          else makeStores(database);
        } catch {
          // It was taken back before it began.
        }
      }
    },
    blocking: (_currentVersion, blockedVersion, event) => {
      // A tab that does not let go makes the other one wait for ever.
      (event.target as IDBDatabase).close();
      options.onLetGo(blockedVersion === null);
    },
    terminated: options.onTerminated,
  });
}

function makeStores(database: JournalDatabase): void {
  database.createObjectStore('records', { autoIncrement: true }).createIndex('key', 'key', { unique: true });
  database.createObjectStore('segments');
  database.createObjectStore('drafts');
  database.createObjectStore('meta');
}
