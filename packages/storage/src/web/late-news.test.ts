import { createLedger } from '@onderweg/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type WebStorageArea, webStorage } from './web-storage';

type LaggingArea = WebStorageArea & { readonly deliver: () => void };

/** One localStorage as two processes of a browser see it: each sees its own writes at once, and those of the other one later. */
function makeLaggingAreas(): [LaggingArea, LaggingArea] {
  const sides = [0, 1].map(() => ({ values: new Map<string, string>(), waiting: [] as (readonly [string, string | null])[] }));
  const put = (values: Map<string, string>, name: string, value: string | null) =>
    value === null ? values.delete(name) : values.set(name, value);
  const [one, other] = sides.map((side, index): LaggingArea => {
    const write = (name: string, value: string | null) => {
      put(side.values, name, value);
      side.waiting.push([name, value]);
    };
    return {
      get length() {
        return side.values.size;
      },
      key: (at) => [...side.values.keys()][at] ?? null,
      getItem: (name) => side.values.get(name) ?? null,
      setItem: (name, value) => write(name, value),
      removeItem: (name) => write(name, null),
      deliver: () => {
        for (const [name, value] of side.waiting.splice(0)) put(sides[1 - index]?.values ?? side.values, name, value);
      },
    };
  });
  return [one, other] as [LaggingArea, LaggingArea];
}

test('[WS2] tabs that hear of each other late lose nothing, and never hand out a record twice', async () => {
  const steps = fc.array(fc.constantFrom('one', 'other', 'batch', 'deliver one', 'deliver other', 'read'), { maxLength: 30 });
  const property = fc.asyncProperty(steps, async (plan) => {
    const [area, otherArea] = makeLaggingAreas();
    const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
    const one = await webStorage({ storage: area }).open('j', options);
    const other = await webStorage({ storage: otherArea }).open('j', options);
    const ledger = createLedger();
    const seen = { keys: [] as string[], position: 0 };
    const readOn = async () => {
      const { records, position } = await one.read(seen.position);
      seen.keys.push(...records.map(({ key }) => key));
      seen.position = position;
    };
    for (const [index, step] of plan.entries()) {
      const key = `k/${index}`;
      if (step === 'one') await ledger.attempt(key, () => one.append([{ key, text: key }]));
      if (step === 'other') await ledger.attempt(key, () => other.append([{ key, text: key }]));
      if (step === 'batch') {
        const keys = [key, `${key}/b`];
        await ledger.attempt(keys, () => other.append(keys.map((part) => ({ key: part, text: part }))));
      }
      if (step === 'deliver one') area.deliver();
      if (step === 'deliver other') otherArea.deliver();
      if (step === 'read') await readOn();
    }
    area.deliver();
    otherArea.deliver();
    await readOn();
    expect(ledger.refused).toEqual([]);
    expect(ledger.check(seen.keys)).toEqual([]);
    expect(ledger.check((await other.read(0)).records.map(({ key }) => key))).toEqual([]);
    await one.close();
    await other.close();
  });
  await fc.assert(property, { numRuns: 200 });
});

test('[WS2] neither of two tabs overwrites the other, also under the same key', async () => {
  const [area, otherArea] = makeLaggingAreas();
  const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
  const one = await webStorage({ storage: area }).open('j', options);
  const other = await webStorage({ storage: otherArea }).open('j', options);
  await one.append([{ key: 'same', text: 'of one' }]);
  await other.append([{ key: 'same', text: 'of the other' }]);
  area.deliver();
  otherArea.deliver();
  for (const store of [one, other]) {
    expect((await store.read(0)).records.map(({ text }) => text).sort()).toEqual(['of one', 'of the other']);
    await store.close();
  }
});

test('[WS3] a batch without its marker does not count, and is in nobody’s way', async () => {
  const values = new Map<string, string>();
  const area: WebStorageArea = {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (name) => values.get(name) ?? null,
    setItem: (name, value) => void values.set(name, value),
    removeItem: (name) => void values.delete(name),
  };
  const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
  const before = await webStorage({ storage: area }).open('j', options);
  const batch = ['a', 'b', 'c'].map((key) => ({ key, text: `text ${key}` }));
  await before.append(batch);
  await before.close();
  // The page was gone before the last write.
  for (const name of values.keys()) if (name.includes('/batch/')) values.delete(name);
  const after = await webStorage({ storage: area }).open('j', options);
  expect((await after.read(0)).records).toEqual([]);
  await after.append(batch);
  expect((await after.read(0)).records).toEqual(batch);
  await after.close();
});

test('[WS7] two tabs with one name that write the same key before they hear of each other: both are kept, everywhere', async () => {
  const [area, otherArea] = makeLaggingAreas();
  const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
  const one = await webStorage({ storage: area }).open('j', options);
  const other = await webStorage({ storage: otherArea }).open('j', options);
  await one.append([{ key: 'phone/1', text: 'of the one' }]);
  await other.append([{ key: 'phone/1', text: 'of the other' }]);
  area.deliver();
  otherArea.deliver();
  const again = await webStorage({ storage: area }).open('j', options);
  for (const store of [one, other, again]) {
    const { records } = await store.read(0);
    expect(records.map(({ text }) => text).toSorted()).toEqual(['of the one', 'of the other']);
    expect(new Set(records.map(({ key }) => key)).size).toBe(2);
  }
  const { records } = await again.read(0);
  const { key } = records.find(({ text }) => text === 'of the other') ?? { key: '' };
  await again.erase([{ key, text: 'erased' }]);
  expect((await again.read(0)).records.map(({ text }) => text).toSorted()).toEqual(['erased', 'of the one']);
  for (const store of [one, other, again]) await store.close();
});
