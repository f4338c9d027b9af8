import { afterEach, describe, expect, test, vi } from 'vitest';
import { indexedDbStorage } from './indexeddb-storage';

const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };

function failToOpen(): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError');
  });
}

afterEach(() => vi.restoreAllMocks());

describe('a database that cannot be opened now', () => {
  test('[IX15] is read from the second copy, says that nothing is gone, and takes nothing', async () => {
    const storage = indexedDbStorage({ prefix: 'unreadable' });
    const name = crypto.randomUUID();
    const before = await storage.open(name, options);
    await before.append([{ key: 'd/1', text: 'kept before' }]);
    await before.close();
    failToOpen();
    const store = await storage.open(name, options);
    expect(store).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-302', reason: 'unreadable' } });
    expect((await store.read(0)).records).toEqual([{ key: 'd/1', text: 'kept before' }]);
    await expect(store.append([{ key: 'd/2', text: 'x' }])).rejects.toMatchObject({ reason: 'unreadable' });
    await store.close();
    vi.restoreAllMocks();
    const after = await storage.open(name, options);
    expect((await after.read(0)).records).toEqual([{ key: 'd/1', text: 'kept before' }]);
    expect(after.problem).toBeUndefined();
    await after.close();
  });

  test('[IX15] where nothing was kept before it works in memory', async () => {
    failToOpen();
    const store = await indexedDbStorage({ prefix: 'unreadable' }).open(crypto.randomUUID(), options);
    expect(store).toMatchObject({ durability: 'memory', problem: { code: 'ONDERWEG-302', reason: undefined } });
    await store.close();
  });
});
