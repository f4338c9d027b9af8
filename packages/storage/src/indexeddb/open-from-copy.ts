import { type JournalStore, OnderwegError, type OpenOptions } from '@onderweg/core';
import { listFolders, readCopy } from '../second-copy/read-copy';
import type { Guard } from './guard';

/**
 * The database cannot be opened now, and a copy of it is here: what it held can be read, and nothing can be added. Undefined
 * when there is no copy.
 */
export async function openFromCopy(guard: Guard, { newId }: OpenOptions, cause: unknown): Promise<JournalStore | undefined> {
  const { place, names } = guard;
  if (!place || names.length === 0) return undefined;
  const contents = await Promise.all(listFolders(names).map((folder) => readCopy(place, names, folder)));
  const known = new Map(contents.flatMap(({ records }) => records).map(({ key, text }) => [key, { key, text }]));
  const records = [...known.values()];
  const drafts = new Map(contents.flatMap((content) => [...content.drafts]));
  const problem = new OnderwegError('ONDERWEG-302', { reason: 'unreadable', cause });
  const refuse = () => Promise.reject(problem);
  return {
    durability: 'readonly',
    problem,
    device: newId(),
    append: refuse,
    erase: refuse,
    read: async (after) => ({ records: records.slice(after), position: records.length }),
    drafts: {
      read: async (key) => drafts.get(key),
      write: async (key, text) => void (text === undefined ? drafts.delete(key) : drafts.set(key, text)),
      keys: async () => [...drafts.keys()],
    },
    close: async () => undefined,
  };
}
