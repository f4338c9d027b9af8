import { type JournalRecord, type JournalStorage, OnderwegError } from '@onderweg/core';
import { storageContract } from '@onderweg/testing';

type Kept = { list: JournalRecord[]; drafts: Map<string, string>; open: Set<() => void>; minWriter: number; isErased: boolean };

/** The smallest store that keeps every rule: what the README tells in short, to copy and to change. */
function listStorage(): JournalStorage {
  const journals = new Map<string, Kept>();
  return {
    open: async (name, { newId, onChange, writer }) => {
      const kept: Kept = journals.get(name) ?? { list: [], drafts: new Map(), open: new Set(), minWriter: 0, isErased: false };
      journals.set(name, kept);
      kept.open.add(onChange);
      kept.minWriter = Math.max(kept.minWriter, writer);
      const tooNew = new OnderwegError('ONDERWEG-304');
      const cleared = new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
      const findProblem = () => (kept.isErased ? cleared : kept.minWriter > writer ? tooNew : undefined);
      const assertWritable = () => {
        const problem = kept.open.has(onChange) ? findProblem() : new OnderwegError('ONDERWEG-307');
        if (problem) throw problem;
      };
      const tellOthers = () => {
        for (const tell of kept.open) if (tell !== onChange) tell();
      };
      return {
        device: newId(),
        get durability() {
          return findProblem() ? 'readonly' : 'memory';
        },
        get problem() {
          return findProblem();
        },
        append: async (records) => {
          assertWritable();
          const keys = new Set([...kept.list, ...records].map(({ key }) => key));
          if (keys.size < kept.list.length + records.length) throw new OnderwegError('ONDERWEG-310');
          kept.list.push(...records);
          tellOthers();
        },
        read: async (after) => {
          if (kept.isErased) throw cleared;
          return { records: kept.list.slice(after), position: kept.list.length };
        },
        erase: async (records) => {
          assertWritable();
          const texts = new Map(records.map(({ key, text }) => [key, text]));
          kept.list = kept.list.map(({ key, text }) => ({ key, text: texts.get(key) ?? text }));
          tellOthers();
        },
        drafts: {
          read: async (key) => kept.drafts.get(key),
          write: async (key, text) => void (text === undefined ? kept.drafts.delete(key) : kept.drafts.set(key, text)),
          keys: async () => [...kept.drafts.keys()],
        },
        close: async () => void kept.open.delete(onChange),
      };
    },
    erase: async (name) => {
      const kept = journals.get(name);
      if (!kept) return;
      journals.delete(name);
      kept.isErased = true;
      kept.drafts.clear();
      for (const tell of kept.open) tell();
    },
  };
}
storageContract('own storage', listStorage);
