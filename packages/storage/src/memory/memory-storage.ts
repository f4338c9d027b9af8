import { type JournalRecord, type JournalStorage, OnderwegError, type OpenOptions } from '@onderweg/core';

type MemoryJournal = {
  readonly records: JournalRecord[];
  readonly keys: Set<string>;
  readonly drafts: Map<string, string>;
  readonly listeners: Set<() => void>;
  device?: string;
  minWriter: number;
};

export type MemoryStorageOptions = {
  /** What `status.durability` says. Memory is gone when the page closes, so anything else is for tests. @default 'memory' */
  readonly durability?: 'memory' | 'durable';
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
      const isTooNew = () => journal.minWriter > writer;
      journal.listeners.add(onChange);
      let isClosed = false;
      return {
        get durability() {
          return isTooNew() ? 'readonly' : durability;
        },
        get problem() {
          return isTooNew() ? tooNew : undefined;
        },
        device: journal.device,
        append: async (records) => {
          if (isClosed) throw new OnderwegError('ONDERWEG-307');
          if (isTooNew()) throw tooNew;
          assertFree(journal, records);
          for (const record of records) {
            journal.keys.add(record.key);
            journal.records.push({ key: record.key, text: record.text });
          }
          for (const listener of [...journal.listeners]) if (listener !== onChange) listener();
        },
        read: async (after) => ({ records: journal.records.slice(after), position: journal.records.length }),
        drafts: {
          read: async (key) => journal.drafts.get(key),
          write: async (key, text) => {
            if (text === undefined) journal.drafts.delete(key);
            else journal.drafts.set(key, text);
          },
        },
        close: async () => {
          isClosed = true;
          journal.listeners.delete(onChange);
        },
      };
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
