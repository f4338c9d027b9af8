import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { indexedDbStorage } from './indexeddb-storage';
import { segmentSize } from './segment';

const prefix = 'pieces';
const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
const count = 10 * segmentSize;
const largest = 1_000;

afterEach(() => vi.restoreAllMocks());

/** Counts how often others have had their turn, by messages. */
function countTurns() {
  let turns = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    turns++;
    port2.postMessage(undefined);
  };
  port2.postMessage(undefined);
  return { read: () => turns, stop: () => port1.close() };
}

/** How many records are handed to the browser between two turns, and how many it hands back at once. */
function watchPieces() {
  const turns = countTurns();
  const added = new Map<number, number>();
  const read: number[] = [];
  const { add, getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
    added.set(turns.read(), (added.get(turns.read()) ?? 0) + 1);
    return add.apply(this, given);
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...given) {
    const request = getAll.apply(this, given);
    const perValue = this.name === 'segments' ? segmentSize : 1;
    request.addEventListener('success', () => read.push(request.result.length * perValue));
    return request;
  });
  return { added: () => [...added.values()], read, stop: turns.stop };
}

test('[IX17] [P33] a long journal is written and read in pieces, and all or nothing stays', { timeout: 60_000 }, async () => {
  const name = crypto.randomUUID();
  const records = Array.from({ length: count }, (_, at) => ({ key: `d/${at}`, text: `{"n":${at}}` }));
  const store = await indexedDbStorage({ prefix }).open(name, options);
  const pieces = watchPieces();
  const taken = { key: 'd/0', text: 'once more, at the end' };
  await expect(store.append([...records, taken])).rejects.toMatchObject({ code: 'ONDERWEG-310' });
  expect((await store.read(0)).records).toEqual([]);
  await store.append(records);
  expect(Math.max(...pieces.added())).toBeLessThanOrEqual(2 * largest);

  expect((await store.read(0)).records).toEqual(records);
  const database = await openDB(`${prefix}/${name}`);
  await vi.waitFor(async () => expect(await database.count('segments')).toBe(count / segmentSize), { timeout: 30_000 });
  database.close();
  expect((await store.read(0)).records).toEqual(records);
  expect(Math.max(...pieces.read)).toBeLessThanOrEqual(8 * segmentSize);
  pieces.stop();
  await store.close();
});
