import { type JournalStore, openJournal } from '@onderweg/core';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { createIndexedDbStorage, indexedDbStorage } from './indexeddb-storage';

/** A busy machine may take its time. */
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000 });

const prefix = 'versions';
const author = { id: 'me', role: 'client' } as const;
const makeRelease = (version: number) => createIndexedDbStorage({ prefix, version });

function openStore(version: number, name: string, onChange: () => void = () => undefined): Promise<JournalStore> {
  return makeRelease(version).open(name, { newId: () => crypto.randomUUID(), onChange, writer: version });
}

/** Promised is 3 s; a busy machine gets a little more. */
async function settleInTime<Value>(promise: Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await promise;
  expect(performance.now() - start).toBeLessThan(4_000);
  return value;
}

/** An old tab that does not let go: it has no handler, as pages had that were made by hand. */
function openStubborn(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(`${prefix}/${name}`, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('other');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('two versions of the schema', { timeout: 30_000 }, () => {
  test('[P5] the old tab lets go of the database, reads on, and keeps its draft', async () => {
    const name = crypto.randomUUID();
    const onChange = vi.fn();
    const old = await openStore(1, name, onChange);
    await old.append([{ key: 'd/1', text: 'old' }]);
    await old.drafts.write('note', 'typing');
    const next = await settleInTime(openStore(2, name));
    expect(next.durability).toBe('durable');
    await next.append([{ key: 'n/1', text: 'new' }]);
    await waitFor(() => expect(onChange).toHaveBeenCalled());
    expect(old.durability).toBe('readonly');
    expect(old.problem).toMatchObject({ code: 'ONDERWEG-304' });
    await expect(old.append([{ key: 'd/2', text: 'late' }])).rejects.toMatchObject({ code: 'ONDERWEG-304' });
    await old.drafts.write('note', 'typing on');
    expect(await old.drafts.read('note')).toBe('typing on');
    await waitFor(async () => expect((await old.read(0)).records.map(({ text }) => text)).toEqual(['old', 'new']));
    expect(await next.drafts.read('note')).toBe('typing');
    await old.close();
    await next.close();
  });

  test('[P5] the old version opens what a newer one has upgraded, for reading', async () => {
    const name = crypto.randomUUID();
    const next = await openStore(2, name);
    await next.append([{ key: 'n/1', text: 'new' }]);
    const old = await settleInTime(openStore(1, name));
    expect(old).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-304' } });
    expect((await old.read(0)).records).toEqual([{ key: 'n/1', text: 'new' }]);
    await expect(old.append([{ key: 'd/1', text: 'x' }])).rejects.toMatchObject({ code: 'ONDERWEG-304' });
    await next.append([{ key: 'n/2', text: 'still' }]);
    await old.close();
    await next.close();
  });

  test('[P5] a tab that is held up says so in time, and goes on when the other one has gone', async () => {
    const name = crypto.randomUUID();
    const first = await openStore(1, name);
    await first.append([{ key: 'd/1', text: 'old' }]);
    await first.close();
    const stubborn = await openStubborn(name);
    const journal = await settleInTime(openJournal({ journal: name, author, storage: makeRelease(2) }));
    expect(journal.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-303' } });
    await expect(journal.record('note.written', { text: 'no' })).rejects.toMatchObject({ code: 'ONDERWEG-303' });
    await journal.drafts.write('note', 'typed while waiting');
    stubborn.close();
    await waitFor(() => expect(journal.status.durability).toBe('durable'));
    expect(journal.quarantine().map(({ text }) => text)).toEqual(['old']);
    await journal.record('note.written', { text: 'yes' });
    expect(journal.status.problem).toBeUndefined();
    expect(await journal.drafts.read('note')).toBe('typed while waiting');
    await journal.close();
  });

  test('[P5] a database that this version cannot even read rejects with 304, in time', async () => {
    const name = crypto.randomUUID();
    const database = await openDB(`${prefix}/${name}`, 9, { upgrade: (db) => void db.createObjectStore('unheard-of') });
    const opening = openJournal({ journal: name, author, storage: indexedDbStorage({ prefix }) });
    await expect(settleInTime(opening)).rejects.toMatchObject({ code: 'ONDERWEG-304' });
    database.close();
  });
});
