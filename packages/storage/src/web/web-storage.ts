import { type Drafts, type JournalStorage, type JournalStore, OnderwegError, type OpenOptions } from '@onderweg/core';
import { connectCopies } from '../copies/other-copies';
import { toStorageError } from '../failures/storage-failure';
import { openInMemory } from '../memory/memory-fallback';
import { memoryStorage } from '../memory/memory-storage';
import { toBase } from './record-name';
import { createWebRecords } from './web-records';

/** What is used of the platform's `Storage`. */
export type WebStorageArea = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

export type WebStorageOptions = {
  /** Stands before every name in the storage. @default 'onderweg' */
  readonly prefix?: string | undefined;
  /** Where to keep it. @default window.localStorage */
  readonly storage?: WebStorageArea | undefined;
};

/**
 * Keeps journals in `localStorage`: for where IndexedDB is not to be had. It holds about 5 MB for the whole origin, and a browser
 * may write it to disk some seconds later; prefer `indexedDbStorage`.
 *
 * Where there is no web storage, or it cannot be used, it works in memory: `status.durability` is `memory` and
 * `status.problem` is `ONDERWEG-302` (301 when it is full from the start).
 *
 * Appending rejects with 301 full, 302 cleared while open, 304 written by a newer version, 310 key taken.
 *
 * @example
 * const journal = await openJournal({ journal: 'me', author, storage: webStorage() });
 */
export function webStorage({ prefix = 'onderweg', storage }: WebStorageOptions = {}): JournalStorage {
  const memory = memoryStorage();
  return {
    open: async (journal, options) => {
      try {
        // Reading the property is what throws where storage is forbidden.
        return openArea(storage ?? globalThis.localStorage, toBase(prefix, journal), options);
      } catch (cause) {
        return openInMemory(memory, journal, options, toStorageError(cause));
      }
    },
    erase: async (journal) => {
      await memory.erase(journal);
      const area = findArea(storage);
      if (area) eraseArea(area, toBase(prefix, journal));
    },
  };
}

function openArea(area: WebStorageArea, base: string, { newId, onChange, writer }: OpenOptions): JournalStore {
  const marker = `${base}minWriter`;
  let problem: OnderwegError | undefined;
  let isClosed = false;
  const minWriter = area.getItem(marker);
  if (minWriter === null || Number(minWriter) < writer) area.setItem(marker, String(writer));
  const records = createWebRecords(area, base);
  const copies = connectCopies(base, onNews);
  const storageListener = ({ key, storageArea }: StorageEvent) => {
    if (storageArea === area && (key === null || isNews(key, base))) onNews();
  };
  globalThis.addEventListener?.('storage', storageListener);
  checkMarker();

  /** The marker goes when somebody clears the storage, and rises when a newer version opens the journal. */
  function checkMarker(): void {
    if (problem?.code === 'ONDERWEG-302') return;
    try {
      const found = area.getItem(marker);
      if (found === null) problem = new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
      else if (problem === undefined && Number(found) > writer) problem = new OnderwegError('ONDERWEG-304');
    } catch (cause) {
      problem = toStorageError(cause);
    }
  }

  function onNews(): void {
    if (isClosed) return;
    checkMarker();
    onChange();
  }

  function assertWritable(): void {
    if (isClosed) throw new OnderwegError('ONDERWEG-307');
    const before = problem;
    checkMarker();
    if (problem !== before) onChange();
    if (problem) throw problem;
  }

  return {
    get durability() {
      return problem ? 'readonly' : 'durable';
    },
    get problem() {
      return problem;
    },
    hasSecondCopy: false,
    // A new name each time: tabs do not see each other's writes at once, so a shared name could be numbered twice.
    device: newId(),
    append: async (added) => {
      assertWritable();
      if (added.length === 0) return;
      records.append(added);
      copies.tell();
    },
    erase: async (erased) => {
      assertWritable();
      records.erase(erased);
      copies.tell();
    },
    read: async (after) => {
      checkMarker();
      if (problem?.code === 'ONDERWEG-302') throw problem;
      return records.read(after);
    },
    drafts: openDrafts(area, `${base}draft/`, () => {
      checkMarker();
      return problem !== undefined;
    }),
    close: async () => {
      isClosed = true;
      copies.close();
      globalThis.removeEventListener?.('storage', storageListener);
    },
  };
}

/** Drafts stay on one copy, and a record of a batch counts only with the batch. */
function isNews(name: string, base: string): boolean {
  if (!name.startsWith(base)) return false;
  const rest = name.slice(base.length);
  return rest === 'minWriter' || rest.startsWith('batch/') || /^record\/[^/]*\/\//.test(rest);
}

/** Where nothing may be written any more, what is typed is kept as long as the page is open. */
function openDrafts(area: WebStorageArea, base: string, isReadonly: () => boolean): Drafts {
  const kept = new Map<string, string | undefined>();
  return {
    read: async (key) => (kept.has(key) ? kept.get(key) : (area.getItem(base + key) ?? undefined)),
    write: async (key, text) => {
      if (isReadonly()) {
        kept.set(key, text);
        return;
      }
      try {
        if (text === undefined) area.removeItem(base + key);
        else area.setItem(base + key, text);
      } catch (cause) {
        throw toStorageError(cause);
      }
    },
    keys: async () => {
      const names = new Set(listNames(area, base).map((name) => name.slice(base.length)));
      for (const [key, text] of kept) {
        if (text === undefined) names.delete(key);
        else names.add(key);
      }
      return [...names];
    },
  };
}

function listNames(area: WebStorageArea, base: string): string[] {
  const names = Array.from({ length: area.length }, (_, index) => area.key(index) ?? '');
  return names.filter((name) => name.startsWith(base));
}

/** The marker goes first: without it no other tab writes on. */
function eraseArea(area: WebStorageArea, base: string): void {
  area.removeItem(`${base}minWriter`);
  for (const name of listNames(area, base)) area.removeItem(name);
  const copies = connectCopies(base, () => undefined);
  copies.tell();
  copies.close();
}

/** Undefined where there is none, or where it is forbidden. */
function findArea(storage: WebStorageArea | undefined): WebStorageArea | undefined {
  try {
    return storage ?? globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}
