import type { JournalStorage, JournalStore } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import { indexedDbStorage } from './indexeddb-storage';

const open = (storage: JournalStorage, name: string): Promise<JournalStore> =>
  storage.open(name, { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 });

describe('drafts beside the records', () => {
  test('[IX12] all that are pending when the journal closes are kept', async () => {
    const storage = indexedDbStorage({ prefix: 'drafts' });
    const name = crypto.randomUUID();
    const store = await open(storage, name);
    const writes = ['one', 'two', 'three'].map((key) => store.drafts.write(key, `text of ${key}`));
    await Promise.all([...writes, store.close()]);
    const again = await open(storage, name);
    expect([...(await again.drafts.keys())].sort()).toEqual(['one', 'three', 'two']);
    expect(await again.drafts.read('three')).toBe('text of three');
    await again.close();
  });

  test('[IX12] of many writes of one key the last stays, and it is the one that is read meanwhile', async () => {
    const storage = indexedDbStorage({ prefix: 'drafts' });
    const name = crypto.randomUUID();
    const store = await open(storage, name);
    const writes: Promise<void>[] = [];
    for (let number = 0; number < 20; number++) {
      writes.push(store.drafts.write('note', `typed ${number}`));
      expect(await store.drafts.read('note')).toBe(`typed ${number}`);
    }
    await Promise.all(writes);
    await store.close();
    const again = await open(storage, name);
    expect(await again.drafts.read('note')).toBe('typed 19');
    await again.close();
  });
});
