import type { Drafts } from '@onderweg/core';
import type { Connection } from './connection';
import type { JournalDatabase } from './database';

export type KeptDrafts = Drafts & {
  /** Settles when nothing is under way any more. */
  finish(): Promise<void>;
};

/**
 * Drafts stand beside the records. While nothing may be written they are kept as long as the page is open, and saved when it may
 * again. What waits is saved together, and one save after another, so that the newest text is the one that stays.
 */
export function createDrafts(connection: Connection, onSaved: (key: string, text: string | undefined) => void): KeptDrafts {
  const kept = new Map<string, string | undefined>();
  let last: Promise<void> = Promise.resolve();

  async function saveKept(database: JournalDatabase): Promise<void> {
    const saved = [...kept];
    if (saved.length === 0) return;
    await writeDrafts(database, saved);
    for (const [key, text] of saved) {
      if (kept.get(key) === text) kept.delete(key);
      onSaved(key, text);
    }
  }

  function save(): Promise<void> {
    last = last.catch(() => undefined).then(() => connection.write(saveKept));
    return last;
  }

  return {
    read: async (key) => {
      if (kept.has(key)) return kept.get(key);
      if (connection.isHeldUp) return undefined;
      return connection.read((database) => readDraft(database, key));
    },
    write: async (key, text) => {
      kept.set(key, text);
      if (connection.durability === 'durable') await save();
    },
    keys: async () => {
      const names = new Set(connection.isHeldUp ? [] : await connection.read(readNames));
      for (const [key, text] of kept) {
        if (text === undefined) names.delete(key);
        else names.add(key);
      }
      return [...names];
    },
    finish: () => last.catch(() => undefined),
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
async function writeDrafts(database: JournalDatabase, drafts: readonly (readonly [string, string | undefined])[]): Promise<void> {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
  const writes = drafts.map(([key, text]) =>
    text === undefined ? transaction.store.delete(key) : transaction.store.put(text, key),
  );
  await Promise.all([...writes, transaction.done]);
}
