import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Table } from './table';

type Thing = { readonly id: string; readonly value: number };
type Version = { readonly table: Table<Thing>; readonly model: ReadonlyMap<string, Thing> };

const things = fc.record({ id: fc.integer({ min: 0, max: 400 }).map(String), value: fc.integer({ min: 0, max: 9 }) });
const allIds = Array.from({ length: 401 }, (_, id) => `${id}`);
const count = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => ({ id: `${from + at}`, value: 0 }));
/** Sizes around the edge of a chunk, where a copy may go wrong. */
const starts = fc.constantFrom(0, 1, 127, 128, 129, 256, 300);

type Step = { readonly on: number; readonly how: 'with' | 'edit'; readonly put: readonly Thing[] };
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ on: fc.nat(), how: fc.constantFrom('with', 'edit'), put: fc.array(things, { maxLength: 12 }) }),
  { maxLength: 12 },
);

function start(size: number): Version {
  const model = new Map(count(0, size).map((thing) => [thing.id, thing]));
  const edit = new Table<Thing>().edit();
  for (const thing of model.values()) edit.put(thing);
  return { table: edit.close(), model };
}

function take({ table, model }: Version, { how, put }: Step): Version {
  const next = new Map(model);
  for (const thing of put) next.set(thing.id, thing);
  if (how === 'with') return { table: put.reduce((made, thing) => made.with(thing), table), model: next };
  const edit = table.edit();
  for (const thing of put) edit.put(thing);
  return { table: edit.close(), model: next };
}

function expectSame({ table, model }: Version): void {
  const expected = [...model.values()];
  expect(table.size).toBe(expected.length);
  expect([...table]).toEqual(expected);
  expect(table.toJSON()).toEqual(expected);
  expect(table.last).toBe(expected.at(-1));
  expect(table.map(({ id }) => id)).toEqual([...model.keys()]);
  expect(table.filter(({ value }) => value > 4)).toEqual(expected.filter(({ value }) => value > 4));
  expect(table.flatMap(({ id, value }) => (value > 4 ? [id, id] : []))).toEqual(
    expected.flatMap(({ id, value }) => (value > 4 ? [id, id] : [])),
  );
  expect(table.some(({ value }) => value === 9)).toBe(expected.some(({ value }) => value === 9));
  expect(expected.every((thing, place) => table.at(place) === thing)).toBe(true);
  const wrong = allIds.filter((id) => table.get(id) !== model.get(id) || table.has(id) !== model.has(id));
  expect(wrong, 'found or missed').toEqual([]);
  for (const place of [-1, -2, -expected.length]) expect(table.at(place)).toBe(expected.at(place));
  for (const place of [expected.length, -expected.length - 1]) expect(table.at(place)).toBeUndefined();
}

describe('a table', () => {
  test('[D11] every version of it, with any number of futures, stays what it was', () => {
    fc.assert(
      fc.property(starts, steps, (size, list) => {
        const versions = [start(size)];
        for (const step of list) versions.push(take(versions[step.on % versions.length] as Version, step));
        for (const version of versions) expectSame(version);
      }),
      { numRuns: 60 },
    );
  });

  test('[D12] an edit shows what was put so far, and the table it came from does not', () => {
    fc.assert(
      fc.property(starts, fc.array(things, { minLength: 1, maxLength: 20 }), (size, put) => {
        const before = start(size);
        const edit = before.table.edit();
        const model = new Map(before.model);
        for (const thing of put) {
          edit.put(thing);
          model.set(thing.id, thing);
          expect(edit.get(thing.id)).toBe(thing);
          expect(edit.last()).toBe([...model.values()].at(-1));
        }
        expectSame({ table: edit.close(), model });
        expectSame(before);
      }),
      { numRuns: 40 },
    );
  });

  test('[D12] two edits of one table do not see each other', () => {
    const { table } = start(128);
    const [one, other] = [table.edit(), table.edit()];
    one.put({ id: 'mine', value: 1 });
    other.put({ id: 'yours', value: 2 });
    other.put({ id: '3', value: 3 });
    one.put({ id: '3', value: 4 });
    expect([one.get('mine'), one.get('yours'), one.get('3')]).toEqual([
      { id: 'mine', value: 1 },
      undefined,
      { id: '3', value: 4 },
    ]);
    expect([...other.close()].slice(-1)).toEqual([{ id: 'yours', value: 2 }]);
    expect(one.close().at(3)).toEqual({ id: '3', value: 4 });
    expect(table.get('3')).toEqual({ id: '3', value: 0 });
  });

  test('[D12] inserting adds what is new, and never replaces', () => {
    fc.assert(
      fc.property(starts, fc.array(things, { maxLength: 20 }), (size, list) => {
        const before = start(size);
        const edit = before.table.edit();
        const model = new Map(before.model);
        for (const thing of list) {
          expect(edit.insert(thing)).toBe(!model.has(thing.id));
          if (!model.has(thing.id)) model.set(thing.id, thing);
        }
        expectSame({ table: edit.close(), model });
        expectSame(before);
      }),
      { numRuns: 40 },
    );
  });

  test('[D13] what an edit handed out stays as it was, also when the edit goes on', () => {
    const edit = start(3).table.edit();
    edit.put({ id: '1', value: 5 });
    const closed = edit.close();
    edit.put({ id: '1', value: 6 });
    edit.put({ id: 'more', value: 7 });
    expect(closed.map(({ value }) => value)).toEqual([0, 5, 0]);
    expect(edit.close().map(({ value }) => value)).toEqual([0, 6, 0, 7]);
  });
});
