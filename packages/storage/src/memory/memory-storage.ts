import { type JournalRecord, type JournalStorage, OnderwegError, type OpenOptions } from '@onderweg/core';

type MemoryJournal = {
  readonly records: JournalRecord[];
  readonly keys: Set<string>;
  readonly drafts: Map<string, string>;
  readonly listeners: Set<() => void>;
  device?: string | undefined;
  minWriter: number;
  isErased: boolean;
};

export type MemoryStorageOptions = {
  /** What `status.durability` says. Memory is gone when the page closes, so anything else is for tests. @default 'memory' */
  readonly durability?: 'memory' | 'durable' | undefined;
};

/**
 * Keeps journals in memory: for tests, for stories, and for where nothing else is to be had.
 *
 * @example
 * const journal = await openJournal({ journal: 'me', author, storage: memoryStorage() });
 */
export function memoryStorage({ durability = 'memory' }: MemoryStorageOptions = {}): JournalStorage {
  const journals = new Map<string, MemoryJournal>();

  function toJournal(name: string): MemoryJournal {
    const known = journals.get(name);
    if (known) return known;
    const made: MemoryJournal = {
      records: [],
      keys: new Set<string>(),
      drafts: new Map(),
      listeners: new Set<() => void>(),
      minWriter: 0,
      isErased: false,
    };
    journals.set(name, made);
    return made;
  }

  return {
    open: async (name, { newId, onChange, writer }: OpenOptions) => {
      const journal = toJournal(name);
      journal.device ??= newId();
      journal.minWriter = Math.max(journal.minWriter, writer);
      const tooNew = new OnderwegError('ONDERWEG-304');
      const cleared = new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
      const findProblem = () => (journal.isErased ? cleared : journal.minWriter > writer ? tooNew : undefined);
      journal.listeners.add(onChange);
      let isClosed = false;

      function assertWritable(): void {
        const problem = isClosed ? new OnderwegError('ONDERWEG-307') : findProblem();
        if (problem) throw problem;
      }

      function tellOthers(): void {
        for (const listener of [...journal.listeners]) if (listener !== onChange) listener();
      }

      return {
        get durability() {
          return findProblem() ? 'readonly' : durability;
        },
        get problem() {
          return findProblem();
        },
        device: journal.device,
        append: async (records) => {
          assertWritable();
          assertFree(journal, records);
          for (const record of records) {
            journal.keys.add(record.key);
            journal.records.push({ key: record.key, text: record.text });
          }
          tellOthers();
        },
        read: async (after) => {
          if (journal.isErased) throw cleared;
          return { records: journal.records.slice(after), position: journal.records.length };
        },
        erase: async (records) => {
          assertWritable();
          const texts = new Map(records.map(({ key, text }) => [key, text]));
          for (const [index, { key }] of journal.records.entries()) {
            const text = texts.get(key);
            if (text !== undefined) journal.records[index] = { key, text };
          }
          tellOthers();
        },
        drafts: {
          read: async (key) => journal.drafts.get(key),
          write: async (key, text) => {
            if (text === undefined) journal.drafts.delete(key);
            else journal.drafts.set(key, text);
          },
          keys: async () => [...journal.drafts.keys()],
        },
        close: async () => {
          isClosed = true;
          journal.listeners.delete(onChange);
        },
      };
    },
    erase: async (name) => {
      const journal = journals.get(name);
      if (!journal) return;
      journals.delete(name);
      journal.isErased = true;
      for (const part of [journal.keys, journal.drafts]) part.clear();
      journal.records.length = 0;
      for (const listener of [...journal.listeners]) listener();
    },
  };
}

function assertFree(journal: MemoryJournal, records: readonly JournalRecord[]): void {
  const own = new Set<string>();
  for (const { key } of records) {
    if (journal.keys.has(key) || own.has(key)) throw new OnderwegError('ONDERWEG-310', { detail: `"${key}"` });
    own.add(key);
  }
}
