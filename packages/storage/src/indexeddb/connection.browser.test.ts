import { type JournalStore, openJournal } from '@onderweg/core';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, type Mock, test, vi } from 'vitest';
import { indexedDbStorage } from './indexeddb-storage';

/** A busy machine may take its time. */
const waitFor = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000 });

const prefix = 'connection';

/** Opens something on a store, with the connection below it. */
async function withConnection<Opened>(open: () => Promise<Opened>): Promise<{ opened: Opened; connection: IDBDatabase }> {
  const connections: IDBDatabase[] = [];
  const original = IDBFactory.prototype.open;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
    const request = original.apply(this, given);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  const opened = await open();
  vi.restoreAllMocks();
  return { opened, connection: connections[0] as IDBDatabase };
}

async function openWithConnection(
  name: string,
): Promise<{ store: JournalStore; connection: IDBDatabase; onChange: Mock<() => void> }> {
  const onChange = vi.fn<() => void>();
  const options = { newId: () => crypto.randomUUID(), onChange, writer: 1 };
  const { opened, connection } = await withConnection(() => indexedDbStorage({ prefix }).open(name, options));
  return { store: opened, connection, onChange };
}

afterEach(() => vi.restoreAllMocks());

describe('a connection that the browser closes', () => {
  test('[IX5] is opened again', async () => {
    const { store, connection, onChange } = await openWithConnection(crypto.randomUUID());
    await store.append([{ key: 'd/1', text: 'before' }]);
    connection.close();
    connection.dispatchEvent(new Event('close'));
    expect(store).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-302' } });
    await waitFor(() => expect(store.durability).toBe('durable'));
    expect(onChange).toHaveBeenCalled();
    await store.append([{ key: 'd/2', text: 'after' }]);
    expect((await store.read(0)).records.map(({ text }) => text)).toEqual(['before', 'after']);
    await store.close();
  });

  test('[IX5] is opened again when only an append finds out, and that append is kept', async () => {
    const { store, connection } = await openWithConnection(crypto.randomUUID());
    connection.close();
    await store.append([{ key: 'd/1', text: 'x' }]);
    connection.close();
    expect((await store.read(0)).records).toEqual([{ key: 'd/1', text: 'x' }]);
    expect(store.durability).toBe('durable');
    await store.close();
  });

  test('[IX5] leaves no trace in the status of a journal', async () => {
    const options = {
      journal: crypto.randomUUID(),
      author: { id: 'me', role: 'client' as const },
      storage: indexedDbStorage({ prefix }),
    };
    const { opened: journal, connection } = await withConnection(() => openJournal(options));
    await journal.record('note.written', { text: 'before' });
    connection.close();
    connection.dispatchEvent(new Event('close'));
    await journal.record('note.written', { text: 'meanwhile' });
    await waitFor(() =>
      expect(journal.status).toEqual({ durability: 'durable', pending: 0, quarantined: 0, hasSecondCopy: true }),
    );
    await journal.record('note.written', { text: 'after' });
    expect(journal.entries()).toHaveLength(3);
    await journal.close();
  });

  test('[IX5] does not make a database again that is gone', async () => {
    const name = crypto.randomUUID();
    const { store, connection, onChange } = await openWithConnection(name);
    await store.append([{ key: 'd/1', text: 'before' }]);
    connection.close();
    await deleteDB(`${prefix}/${name}`);
    connection.dispatchEvent(new Event('close'));
    await waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(1));
    expect(store).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-302' } });
    await expect(store.append([{ key: 'd/2', text: 'after' }])).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    await expect(store.read(1)).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    expect((await indexedDB.databases()).map((database) => database.name)).not.toContain(`${prefix}/${name}`);
    await store.close();
  });

  test('[IX5] does not go on in a database that took its place', async () => {
    const name = crypto.randomUUID();
    const { store, connection } = await openWithConnection(name);
    connection.close();
    await deleteDB(`${prefix}/${name}`);
    const { store: other } = await openWithConnection(name);
    connection.dispatchEvent(new Event('close'));
    await waitFor(() => expect(store.problem).toMatchObject({ code: 'ONDERWEG-302', reason: 'cleared' }));
    expect(store.durability).toBe('readonly');
    await other.append([{ key: 'd/1', text: 'anew' }]);
    await store.close();
    await other.close();
  });

  test('[IX10] asks the browser to keep the data only when the host wants it', async () => {
    const persist = vi.spyOn(StorageManager.prototype, 'persist').mockResolvedValue(true);
    const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
    const plain = await indexedDbStorage({ prefix }).open(crypto.randomUUID(), options);
    expect(persist).not.toHaveBeenCalled();
    const asked = await indexedDbStorage({ prefix, persist: true }).open(crypto.randomUUID(), options);
    expect(persist).toHaveBeenCalledTimes(1);
    await plain.close();
    await asked.close();
  });
});
