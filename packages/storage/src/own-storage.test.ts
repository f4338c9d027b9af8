import { type JournalRecord, type JournalStorage, OnderwegError } from '@onderweg/core';
import { storageContract } from '@onderweg/testing';

type Kept = { list: JournalRecord[]; drafts: Map<string, string>; open: Set<() => void>; minWriter: number };

/** The smallest store that keeps every rule: what the README tells in short, to copy and to change. */
function listStorage(): JournalStorage {
  const journals = new Map<string, Kept>();
  return {
    open: async (name, { newId, onChange, writer }) => {
      const kept: Kept = journals.get(name) ?? { list: [], drafts: new Map(), open: new Set(), minWriter: 0 };
      journals.set(name, kept);
      kept.open.add(onChange);
      kept.minWriter = Math.max(kept.minWriter, writer);
      const problem = new OnderwegError('ONDERWEG-304');
      const isTooNew = () => kept.minWriter > writer;
      return {
        device: newId(),
        get durability() {
          return isTooNew() ? 'readonly' : 'memory';
        },
        get problem() {
          return isTooNew() ? problem : undefined;
        },
        append: async (records) => {
          if (!kept.open.has(onChange)) throw new OnderwegError('ONDERWEG-307');
          if (isTooNew()) throw problem;
          const keys = new Set([...kept.list, ...records].map(({ key }) => key));
          if (keys.size < kept.list.length + records.length) throw new OnderwegError('ONDERWEG-310');
          kept.list.push(...records);
          for (const tell of kept.open) if (tell !== onChange) tell();
        },
        read: async (after) => ({ records: kept.list.slice(after), position: kept.list.length }),
        drafts: {
          read: async (key) => kept.drafts.get(key),
          write: async (key, text) => void (text === undefined ? kept.drafts.delete(key) : kept.drafts.set(key, text)),
        },
        close: async () => void kept.open.delete(onChange),
      };
    },
  };
}
storageContract('own storage', listStorage);
