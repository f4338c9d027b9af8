import type { Drafts } from '@onderweg/core';
import type { Connection } from './connection';
import type { JournalDatabase } from './database';

/** Drafts stand beside the records. While nothing may be written they are kept as long as the page is open, and saved when it may again. */
export function createDrafts(connection: Connection): Drafts {
  const kept = new Map<string, string | undefined>();

  async function saveKept(database: JournalDatabase): Promise<void> {
    for (const [key, text] of kept) {
      await writeDraft(database, key, text);
      if (kept.get(key) === text) kept.delete(key);
    }
  }

  return {
    read: async (key) => {
      if (kept.has(key)) return kept.get(key);
      if (connection.isHeldUp) return undefined;
      return connection.read((database) => readDraft(database, key));
    },
    write: async (key, text) => {
      kept.set(key, text);
      if (connection.durability === 'durable') await connection.write(saveKept);
    },
    keys: async () => {
      const names = new Set(connection.isHeldUp ? [] : await connection.read(readNames));
      for (const [key, text] of kept) {
        if (text === undefined) names.delete(key);
        else names.add(key);
      }
      return [...names];
    },
  };
}

async function readDraft(database: JournalDatabase, key: string): Promise<string | undefined> {
  // A newer version may keep them elsewhere.
  if (!database.objectStoreNames.contains('drafts')) return undefined;
  const transaction = database.transaction('drafts');
  transaction.done.catch(() => undefined);
  const text: unknown = await transaction.store.get(key);
  return typeof text === 'string' ? text : undefined;
}

async function readNames(database: JournalDatabase): Promise<string[]> {
  if (!database.objectStoreNames.contains('drafts')) return [];
  const transaction = database.transaction('drafts');
  transaction.done.catch(() => undefined);
  return transaction.store.getAllKeys();
}

/** Not strict: a draft is written every other second, and outlives the browser also without waiting for the disk. */
async function writeDraft(database: JournalDatabase, key: string, text: string | undefined): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const written = text === undefined ? transaction.store.delete(key) : transaction.store.put(text, key);
  await Promise.all([written, transaction.done]);
}
