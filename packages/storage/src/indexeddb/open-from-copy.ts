import type { JournalRecord, JournalStore, OnderwegError, OpenOptions } from '@onderweg/core';
import type { CopyPlace } from '../second-copy/copy-place';
import { listFolders, readCopy } from '../second-copy/read-copy';
import type { Guard } from './guard';

/**
 * The database cannot be opened now, and a copy of it is here: what it held can be read, and nothing can be added. Undefined
 * when there is no copy.
 */
export function openFromCopy(guard: Guard, { newId }: OpenOptions, problem: OnderwegError): JournalStore | undefined {
  const { place, names } = guard;
  if (!place || names.length === 0) return undefined;
  // A long one takes a while: opening does not wait for it.
  const reading = readAll(place, names);
  reading.catch(() => undefined);
  const refuse = () => Promise.reject(problem);
  return {
    durability: 'readonly',
    problem,
    device: newId(),
    append: refuse,
    erase: refuse,
    read: async (after) => {
      const { records } = await reading;
      return { records: records.slice(after), position: records.length };
    },
    drafts: {
      read: async (key) => (await reading).drafts.get(key),
      write: async (key, text) => {
        const { drafts } = await reading;
        if (text === undefined) drafts.delete(key);
        else drafts.set(key, text);
      },
      keys: async () => [...(await reading).drafts.keys()],
    },
    close: async () => undefined,
  };
}

type Contents = { readonly records: readonly JournalRecord[]; readonly drafts: Map<string, string> };

async function readAll(place: CopyPlace, names: readonly string[]): Promise<Contents> {
  const copies = await Promise.all(listFolders(names).map((folder) => readCopy(place, names, folder)));
  const known = new Map(copies.flatMap(({ records }) => records).map(({ key, text }) => [key, { key, text }]));
  return { records: [...known.values()], drafts: new Map(copies.flatMap((copy) => [...copy.drafts])) };
}
