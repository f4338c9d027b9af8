import { type Journal, type JournalStorage, openJournal } from '@onderweg/core';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStorage } from '../indexeddb';
import { webStorage } from '../web';
import { newJournal } from './stores';

/** A busy machine may take its time. */
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000 });

const author = { id: 'me', role: 'client' } as const;

function forbid(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

function replaceGlobal(name: 'indexedDB' | 'localStorage', get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(window, name);
  Object.defineProperty(window, name, { configurable: true, get });
  restore = () => (own ? Object.defineProperty(window, name, own) : Reflect.deleteProperty(window, name));
}

let restore: (() => void) | undefined;
afterEach(() => {
  restore?.();
  restore = undefined;
});

async function expectMemory(storage: JournalStorage, code = 'ONDERWEG-302'): Promise<Journal> {
  const journal = await openJournal({ journal: newJournal(), author, storage });
  expect(journal.status).toMatchObject({ durability: 'memory', problem: { code } });
  await journal.record('note.written', { text: 'as long as the page is open' });
  await journal.drafts.write('note', 'typing');
  expect(journal.entries()).toHaveLength(1);
  expect(await journal.drafts.read('note')).toBe('typing');
  expect(journal.status.durability).toBe('memory');
  return journal;
}

describe('where nothing can be kept', () => {
  const cases = [
    ['there is no IndexedDB', 'indexedDB', () => undefined, indexedDbStorage],
    ['IndexedDB is forbidden', 'indexedDB', forbid, indexedDbStorage],
    ['IndexedDB does not open', 'indexedDB', () => ({ open: forbid }), indexedDbStorage],
    ['there is no localStorage', 'localStorage', () => null, webStorage],
    ['localStorage is forbidden', 'localStorage', forbid, webStorage],
  ] as const;
  test.each(cases)('[P9] it works in memory and says so: %s', async (_, name, get, make) => {
    replaceGlobal(name, get);
    await (await expectMemory(make())).close();
  });

  test('[P9] a localStorage without any room works in memory, and says that it is full', async () => {
    const full = () => {
      throw new DOMException('No room.', 'QuotaExceededError');
    };
    const storage = { length: 0, key: () => null, getItem: () => null, setItem: full, removeItem: () => undefined };
    await (await expectMemory(webStorage({ storage }), 'ONDERWEG-301')).close();
  });

  test('[P9] a database whose making the browser takes back works in memory, and nothing is left unheard', async () => {
    const original = IDBFactory.prototype.open;
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
      const request = original.apply(this, given);
      request.addEventListener('upgradeneeded', () => request.transaction?.abort());
      return request;
    });
    const unheard: unknown[] = [];
    const listener = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    addEventListener('unhandledrejection', listener);
    await (await expectMemory(indexedDbStorage({ prefix: 'promises' }))).close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('unhandledrejection', listener);
    vi.restoreAllMocks();
    expect(unheard).toEqual([]);
  });

  test('[P9] a database that is erased while it is open rejects with 302, and says so', async () => {
    const name = newJournal();
    const journal = await openJournal({ journal: name, author, storage: indexedDbStorage({ prefix: 'promises' }) });
    await journal.record('note.written', { text: 'before' });
    await deleteDB(`promises/${name}`);
    await waitFor(() => expect(journal.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-302' } }));
    await expect(journal.record('note.written', { text: 'after' })).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    await journal.drafts.write('note', 'still on the screen');
    expect(await journal.drafts.read('note')).toBe('still on the screen');
    expect(journal.entries()).toHaveLength(1);
    await journal.close();
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(`promises/${name}`);
  });
});
