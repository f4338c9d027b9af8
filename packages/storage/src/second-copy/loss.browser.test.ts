import { type JournalStore, openJournal } from '@onderweg/core';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStorage } from '../indexeddb';
import { createIndexedDbStorage } from '../indexeddb/indexeddb-storage';
import { newJournal } from '../promises/stores';
import { webStorage } from '../web';
import { readRuns } from './copy-file';
import { openOpfsPlace } from './opfs-place';
import { isCovered } from './runs';

const prefix = 'loss';
const author = { id: 'me', role: 'client' } as const;
const storage = indexedDbStorage({ prefix });
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 15_000 });

const openStore = (name: string, from = storage): Promise<JournalStore> =>
  from.open(name, { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 });

const makeRecords = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `d/${at}`, text: `{"at":${at}}` }));

/** A journal with this many records of which the second copy is up to date, closed. */
async function fill(name: string, count: number): Promise<void> {
  const store = await openStore(name);
  await store.append(makeRecords(count));
  await store.close();
}

async function isInCopy(name: string, position: number): Promise<boolean> {
  const names = (await (await openOpfsPlace(prefix, name))?.list()) ?? [];
  return names.some((file) => isCovered(readRuns(file), position));
}

async function loseCopy(name: string): Promise<void> {
  await (await openOpfsPlace(prefix, name))?.removeAll();
}

/** The two numbers of what the store says it has lost. */
async function readLoss(name: string): Promise<readonly unknown[]> {
  const store = await openStore(name);
  const { code, count, recovered } = { ...store.loss } as { code?: string; count?: number; recovered?: number };
  await store.close();
  return [code, count, recovered];
}

afterEach(() => vi.restoreAllMocks());

describe('[SC3][SC4] what was lost is told', { timeout: 60_000 }, () => {
  test('put back: at each opening, until somebody has read it', async () => {
    const name = newJournal();
    await fill(name, 5);
    await deleteDB(`${prefix}/${name}`);
    expect(await readLoss(name)).toEqual(['ONDERWEG-311', 5, undefined]);
    expect(await readLoss(name)).toEqual(['ONDERWEG-311', 5, undefined]);
    const journal = await openJournal({ journal: name, author, storage });
    expect(journal.status).toMatchObject({ loss: { code: 'ONDERWEG-311', count: 5 }, hasSecondCopy: true });
    await journal.record('note.written', { text: 'verder' });
    expect(journal.status.loss?.code).toBe('ONDERWEG-311');
    await journal.acknowledge();
    expect(journal.status).toMatchObject({ durability: 'durable' });
    expect(journal.status.loss ?? journal.status.problem).toBeUndefined();
    await journal.close();
    expect(await readLoss(name)).toEqual([undefined, undefined, undefined]);
  });

  test('of tabs that open at once each tells it, and so does the next opening', async () => {
    const name = newJournal();
    await fill(name, 5);
    await deleteDB(`${prefix}/${name}`);
    const stores = await Promise.all([openStore(name), openStore(name), openStore(name)]);
    for (const store of stores) {
      expect(store.loss).toMatchObject({ code: 'ONDERWEG-311', count: 5 });
      expect((await store.read(0)).records).toHaveLength(5);
    }
    for (const store of stores) await store.close();
    expect(await readLoss(name)).toEqual(['ONDERWEG-311', 5, undefined]);
  });

  test('a part put back and a part gone: both numbers', async () => {
    const name = newJournal();
    await fill(name, 4);
    const store = await openStore(name);
    await store.append(makeRecords(7).slice(4));
    await store.close();
    const place = await openOpfsPlace(prefix, name);
    for (const file of (await place?.list()) ?? []) if (isCovered(readRuns(file), 7)) await place?.remove(file);
    await deleteDB(`${prefix}/${name}`);
    expect(await readLoss(name)).toEqual(['ONDERWEG-312', 3, 4]);
    expect(await readLoss(name)).toEqual(['ONDERWEG-312', 3, 4]);
  });

  test('gone: until the last of it is back, such as from a copy of one’s own', async () => {
    const name = newJournal();
    await fill(name, 3);
    await loseCopy(name);
    await deleteDB(`${prefix}/${name}`);
    const store = await openStore(name);
    expect(store.loss).toMatchObject({ code: 'ONDERWEG-312', count: 3 });
    await store.append([{ key: 'other/1', text: '{}' }]);
    expect(store.loss).toMatchObject({ code: 'ONDERWEG-312', count: 3 });
    await store.append(makeRecords(3));
    await waitFor(() => expect(store.loss).toBeUndefined());
    await store.close();
    expect(await readLoss(name)).toEqual([undefined, undefined, undefined]);
  });

  test('a store without a second copy says so', async () => {
    vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('no', 'SecurityError'));
    for (const each of [storage, webStorage({ prefix })]) {
      const journal = await openJournal({ journal: newJournal(), author, storage: each });
      expect(journal.status).toMatchObject({ durability: 'durable', hasSecondCopy: false });
      await journal.close();
    }
  });
});

test('[SC2] a copy is brought up to date also when another tab held up the opening for long', { timeout: 60_000 }, async () => {
  const name = newJournal();
  await fill(name, 3);
  await loseCopy(name);
  const stubborn = await openDB(`${prefix}/${name}`, 1);
  const opening = createIndexedDbStorage({ prefix, version: 2 });
  const store = await openStore(name, opening);
  expect(store.problem).toMatchObject({ code: 'ONDERWEG-303' });
  // Longer than it takes the browser to have nothing to do.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  stubborn.close();
  await waitFor(() => expect(store.durability).toBe('durable'));
  await waitFor(async () => expect(await isInCopy(name, 3)).toBe(true));
  await store.close();
});
