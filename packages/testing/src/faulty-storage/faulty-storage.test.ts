import { isOnderwegError, type JournalStore, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { type Fault, faultyStorage } from './faulty-storage';

async function openFaulty(faults: readonly Fault[]): Promise<JournalStore> {
  const storage = faultyStorage(memoryStorage(), faults);
  return storage.open('j', { newId: () => 'device', onChange: () => undefined, writer: 1 });
}

async function readKeys(store: JournalStore): Promise<string[]> {
  return (await store.read(0)).records.map(({ key }) => key);
}

describe('faultyStorage', () => {
  test('without faults it is the storage', async () => {
    const store = await openFaulty([]);
    await store.append([{ key: 'a', text: '1' }]);
    await store.drafts.write('d', 'typing');
    expect(await readKeys(store)).toEqual(['a']);
    expect(await store.drafts.read('d')).toBe('typing');
    expect(store.durability).toBe('memory');
    await store.close();
  });

  test('fail: the n-th call rejects, nothing was done, the next one works', async () => {
    const store = await openFaulty([{ call: 'append', at: 2, kind: 'fail' }]);
    await store.append([{ key: 'a', text: '1' }]);
    await expect(store.append([{ key: 'b', text: '2' }])).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    await store.append([{ key: 'c', text: '3' }]);
    expect(await readKeys(store)).toEqual(['a', 'c']);
  });

  test('failLate: it rejects, and was done', async () => {
    const store = await openFaulty([{ call: 'append', at: 1, kind: 'failLate', error: new Error('the line is dead') }]);
    await expect(store.append([{ key: 'a', text: '1' }])).rejects.toThrow('the line is dead');
    expect(await readKeys(store)).toEqual(['a']);
  });

  test('hang: it never settles, and others go on', async () => {
    const store = await openFaulty([{ call: 'append', at: 1, kind: 'hang' }]);
    let isSettled = false;
    store.append([{ key: 'a', text: '1' }]).finally(() => {
      isSettled = true;
    });
    await store.append([{ key: 'b', text: '2' }]);
    expect(await readKeys(store)).toEqual(['b']);
    expect(isSettled).toBe(false);
  });

  test('die: from then on everything rejects', async () => {
    const store = await openFaulty([{ call: 'read', at: 1, kind: 'die' }]);
    await store.append([{ key: 'a', text: '1' }]);
    await expect(store.read(0)).rejects.toSatisfy(isOnderwegError);
    await expect(store.append([{ key: 'b', text: '2' }])).rejects.toSatisfy(isOnderwegError);
    await expect(store.drafts.read('d')).rejects.toSatisfy(isOnderwegError);
  });

  test('openJournal on a storage that fails to open rejects', async () => {
    const storage = faultyStorage(memoryStorage(), [{ call: 'open', at: 1, kind: 'fail' }]);
    const opening = openJournal({ journal: 'j', author: { id: 'j', role: 'client' }, storage });
    await expect(opening).rejects.toMatchObject({ code: 'ONDERWEG-302' });
  });
});
