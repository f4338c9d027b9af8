import type { JournalRecord, JournalStore } from '@onderweg/core';
import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { indexedDbStorage } from './indexeddb-storage';
import { makeSegment, type Segment, segmentSize } from './segment';

const prefix = 'segments';
const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };

function makeRecords(count: number, start = 0): JournalRecord[] {
  return Array.from({ length: count }, (_, index) => ({ key: `d/${start + index}`, text: `{"n":${start + index},"t":"…"}` }));
}

async function readSegments(name: string): Promise<Segment[]> {
  const database = await openDB(`${prefix}/${name}`);
  const segments = await database.getAll('segments');
  database.close();
  return segments;
}

async function writeSegment(name: string, position: number, value: unknown): Promise<void> {
  const database = await openDB(`${prefix}/${name}`);
  if (value === undefined) await database.delete('segments', position);
  else await database.put('segments', value, position);
  database.close();
}

async function readAgain(name: string): Promise<readonly JournalRecord[]> {
  const store = await indexedDbStorage({ prefix }).open(name, options);
  const { records } = await store.read(0);
  await store.close();
  return records;
}

async function fill(name: string, records: readonly JournalRecord[]): Promise<JournalStore> {
  const store = await indexedDbStorage({ prefix }).open(name, options);
  await store.append(records);
  return store;
}

/** The browser writes them when it has nothing better to do. */
async function waitForSegments(name: string, count: number): Promise<void> {
  await vi.waitFor(async () => expect(await readSegments(name)).toHaveLength(count), { timeout: 12_000 });
}

describe('segments', { timeout: 30_000 }, () => {
  test('[IX6] stand for whole thousands, and the rest is read from the records', async () => {
    const name = crypto.randomUUID();
    const records = makeRecords(segmentSize * 2 + 300);
    const store = await fill(name, records);
    await waitForSegments(name, 2);
    expect(await readAgain(name)).toEqual(records);
    const more = makeRecords(segmentSize, records.length);
    await store.append(more);
    await waitForSegments(name, 3);
    expect(await readAgain(name)).toEqual([...records, ...more]);
    expect((await readSegments(name)).map(({ after, last, count }) => [after, last, count])).toEqual([
      [0, 1_000, 1_000],
      [1_000, 2_000, 1_000],
      [2_000, 3_000, 1_000],
    ]);
    await store.close();
  });

  test('[IX7] are really what is read', async () => {
    const name = crypto.randomUUID();
    const records = makeRecords(segmentSize);
    const store = await fill(name, records);
    await waitForSegments(name, 1);
    await store.close();
    const told = records.map(({ key }) => ({ key, text: 'from the segment' }));
    await writeSegment(name, segmentSize, makeSegment(0, segmentSize, told));
    expect(await readAgain(name)).toEqual(told);
  });

  test('[IX8] that are damaged change no record, and are made anew', async () => {
    const name = crypto.randomUUID();
    const records = makeRecords(segmentSize * 2);
    const store = await fill(name, records);
    await waitForSegments(name, 2);
    await store.close();
    const [first, second] = (await readSegments(name)) as [Segment, Segment];
    const changed = (part: Partial<Record<keyof Segment, unknown>>) => ({ ...first, ...part });
    const damage = fc.oneof(
      fc.constantFrom<unknown>(undefined, null, 5, 'text', [], {}, second),
      fc.nat(first.text.length - 1).map((at) => changed({ text: `${first.text.slice(0, at)}~${first.text.slice(at + 1)}` })),
      fc.nat(first.text.length - 1).map((at) => changed({ text: first.text.slice(0, at) })),
      fc.nat(first.lengths.length - 2).map((at) => {
        const lengths = first.lengths.slice();
        [lengths[at], lengths[at + 1]] = [(lengths[at] ?? 0) + 1, (lengths[at + 1] ?? 0) - 1];
        return changed({ lengths });
      }),
      fc
        .constantFrom<keyof Segment>('after', 'last', 'count', 'checksum')
        .map((part) => changed({ [part]: Number(first[part]) + 1 })),
      fc
        .constantFrom<keyof Segment>('after', 'last', 'count', 'checksum', 'text', 'lengths')
        .map((part) => changed({ [part]: undefined })),
    );
    const property = fc.asyncProperty(damage, async (value) => {
      await writeSegment(name, segmentSize, value);
      expect(await readAgain(name)).toEqual(records);
      await writeSegment(name, segmentSize, first);
      await writeSegment(name, segmentSize * 2, second);
    });
    await fc.assert(property, { numRuns: 40 });

    await writeSegment(name, segmentSize, changed({ checksum: 0 }));
    const healing = await indexedDbStorage({ prefix }).open(name, options);
    await healing.read(0);
    await vi.waitFor(async () => expect(await readSegments(name)).toEqual([first, second]), { timeout: 12_000 });
    await healing.close();
  });

  test('[IX9] never hide that records are gone', async () => {
    const name = crypto.randomUUID();
    const records = makeRecords(segmentSize);
    const store = await fill(name, records);
    await waitForSegments(name, 1);
    await store.close();
    const database = await openDB(`${prefix}/${name}`);
    await database.delete('records', 500);
    database.close();
    expect(await readAgain(name)).toEqual(records.filter((_, index) => index !== 499));
  });
});
