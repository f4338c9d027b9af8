import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { readRuns } from '../second-copy/copy-file';
import { openOpfsPlace } from '../second-copy/opfs-place';
import { countRuns } from '../second-copy/runs';
import { indexedDbStorage } from './indexeddb-storage';

const prefix = 'silence';

/** Holds a transaction open as another tab can, until it is called. */
async function hold(name: string): Promise<() => Promise<void>> {
  const database = await openDB(name);
  const transaction = database.transaction(['records', 'drafts', 'meta'], 'readwrite');
  let isHeld = true;
  const keepOn = (): void => {
    if (isHeld) void transaction.objectStore('meta').get('birth').then(keepOn);
  };
  keepOn();
  return async () => {
    isHeld = false;
    await transaction.done;
    database.close();
  };
}

describe('a store that does not answer', { timeout: 60_000 }, () => {
  test.each(['append', 'read', 'draft'] as const)(
    '[P47] %s: told within three seconds, and over when the answer comes',
    async (call) => {
      const name = crypto.randomUUID();
      const onChange = vi.fn();
      const store = await indexedDbStorage({ prefix }).open(name, { newId: () => crypto.randomUUID(), onChange, writer: 1 });
      await store.append([{ key: 'd/0', text: 'before' }]);
      const letGo = await hold(`${prefix}/${name}`);
      onChange.mockClear();
      const calls = {
        append: () => store.append([{ key: 'd/1', text: 'held up' }]),
        read: () => store.read(0),
        draft: () => store.drafts.write('d', 'typing'),
      };
      const asked = calls[call]();
      await vi.waitFor(() => expect(store.problem).toMatchObject({ code: 'ONDERWEG-313' }), { timeout: 10_000 });
      expect(onChange).toHaveBeenCalled();
      expect(store.durability).toBe('durable');
      await letGo();
      await asked;
      expect(store.problem).toBeUndefined();
      await store.close();
    },
  );

  test('[SC2] what the copy has missed is brought once the other tab has let go', async () => {
    const name = crypto.randomUUID();
    const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
    const before = await indexedDbStorage({ prefix }).open(name, options);
    await before.append([1, 2, 3].map((number) => ({ key: `d/${number}`, text: 'missed' })));
    await before.close();
    const place = await openOpfsPlace(prefix, name);
    await place?.removeAll();
    const countCopied = async () => countRuns(((await place?.list()) ?? []).flatMap(readRuns));
    const store = await indexedDbStorage({ prefix }).open(name, options);
    const letGo = await hold(`${prefix}/${name}`);
    const asked = store.read(0);
    await vi.waitFor(() => expect(store.problem).toMatchObject({ code: 'ONDERWEG-313' }), { timeout: 10_000 });
    await letGo();
    expect((await asked).records).toHaveLength(3);
    await vi.waitFor(async () => expect(await countCopied()).toBe(3), { timeout: 10_000 });
    expect(store.problem).toBeUndefined();
    await store.close();
  });
});
