import type { JournalStorage } from '@onderweg/core';
import { deleteDB, openDB } from 'idb';
import { indexedDbStorage } from '../indexeddb';
import { openOpfsPlace } from '../second-copy/opfs-place';
import { openWitnessBox } from '../second-copy/witness';
import { webStorage } from '../web';

/** A store in a place of its own, with a way to the bytes below it. */
export type TestStore = {
  readonly name: string;
  readonly make: () => JournalStorage;
  /** What stands in the store for each record: its text, or what has become of it. */
  readonly readValues: (journal: string) => Promise<readonly unknown[]>;
  readonly damage: (journal: string, change: (text: string, index: number) => unknown) => Promise<void>;
  /** Every byte that the store keeps of a journal, to compare. */
  readonly dump: (journal: string) => Promise<unknown>;
  readonly remove: (journal: string) => Promise<void>;
};

const prefix = 'promises';

export const testStores: readonly TestStore[] = [
  {
    name: 'indexeddb',
    make: () => indexedDbStorage({ prefix }),
    readValues: async (journal) => {
      const database = await openDB(`${prefix}/${journal}`);
      const values: unknown[] = await database.getAll('records');
      database.close();
      return values.map((value) => (hasText(value) ? value.text : value));
    },
    damage: async (journal, change) => {
      const database = await openDB(`${prefix}/${journal}`);
      const transaction = database.transaction('records', 'readwrite');
      let index = 0;
      for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
        const value = change(cursor.value.text, index++);
        await cursor.update(typeof value === 'string' ? { ...cursor.value, text: value } : value);
      }
      await transaction.done;
      database.close();
    },
    dump: async (journal) => {
      const database = await openDB(`${prefix}/${journal}`);
      const dump: unknown[] = [];
      for (const name of database.objectStoreNames) dump.push(name, await database.getAllKeys(name), await database.getAll(name));
      database.close();
      return dump;
    },
    remove: async (journal) => {
      openWitnessBox(prefix, journal).remove();
      await (await openOpfsPlace(prefix, journal))?.removeAll();
      await deleteDB(`${prefix}/${journal}`);
    },
  },
  {
    name: 'web',
    make: () => webStorage({ prefix }),
    readValues: async (journal) => listRecords(journal).map((name) => localStorage.getItem(name)),
    damage: async (journal, change) => {
      for (const [index, name] of listRecords(journal).entries()) {
        localStorage.setItem(name, String(change(localStorage.getItem(name) ?? '', index)));
      }
    },
    dump: async (journal) => listNames(journal).map((name) => [name, localStorage.getItem(name)]),
    remove: async (journal) => {
      for (const name of listNames(journal)) localStorage.removeItem(name);
    },
  },
];

function hasText(value: unknown): value is { text: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

function listRecords(journal: string): string[] {
  return listNames(journal).filter((name) => name.includes('/record/'));
}

function listNames(journal: string): string[] {
  return Object.keys(localStorage)
    .filter((name) => name.startsWith(`${prefix}/${journal}/`))
    .sort();
}

export function newJournal(): string {
  return `j-${crypto.randomUUID()}`;
}
