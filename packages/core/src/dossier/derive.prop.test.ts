import { addedSince } from './added-since';
import { type Derived, derive } from './derive';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Table } from './table';

type Thing = { readonly id: string; readonly value: number };

const things = fc.record({ id: fc.integer({ min: 0, max: 300 }).map(String), value: fc.integer({ min: 0, max: 5 }) });
const steps = fc.array(fc.record({ on: fc.nat(), put: fc.array(things, { maxLength: 3 }) }), { minLength: 1, maxLength: 12 });

function start(size: number): Table<Thing> {
  const edit = new Table<Thing>().edit();
  for (let at = 0; at < size; at++) edit.put({ id: `${at}`, value: 0 });
  return edit.close();
}

/** Goes on from what it made before, wherever it may. */
function sum(table: Table<Thing>, before: Derived<Thing, number> | undefined, times: number): number {
  const added = before && before.inputs[0] === times ? addedSince(table, before.of) : undefined;
  const total = (list: Iterable<Thing>) => [...list].reduce((all, { value }) => all + value * times, 0);
  return added && before ? before.value + total(added) : total(table);
}

const sizes = fc.constantFrom(0, 1, 127, 128, 129, 256);

describe('what is derived from a table', () => {
  test('[D22] is what a fresh table gives, whichever versions of it were asked before', () => {
    fc.assert(
      fc.property(sizes, steps, fc.array(fc.tuple(fc.nat(), fc.nat(2)), { maxLength: 30 }), (size, list, asked) => {
        const versions = [start(size)];
        for (const { on, put } of list) {
          const edit = (versions[on % versions.length] as Table<Thing>).edit();
          for (const thing of put) edit.put(thing);
          versions.push(edit.close());
        }
        for (const [place, times] of asked) {
          const table = versions[place % versions.length] as Table<Thing>;
          expect(derive(table, sum, times)).toBe([...table].reduce((all, { value }) => all + value * times, 0));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('[D22] is made once, and made again only for other inputs or another version', () => {
    let made = 0;
    const count = (table: Table<Thing>, _: unknown, more: number) => {
      made++;
      return { size: table.size + more };
    };
    const table = start(3);
    const first = derive(table, count, 1);
    expect(derive(table, count, 1)).toBe(first);
    expect(made).toBe(1);
    expect(derive(table, count, 2)).toEqual({ size: 5 });
    expect(derive(table.with({ id: 'more', value: 1 }), count, 2)).toEqual({ size: 6 });
    expect(made).toBe(3);
  });

  test('[D22] shows in nothing', () => {
    const [table, other] = [start(3), start(3)];
    derive(table, sum, 2);
    expect(table).toEqual(other);
    expect(JSON.stringify(table)).toBe(JSON.stringify(other));
    expect(Object.keys(table)).toEqual(Object.keys(other));
  });

  test('[D23] what a table has more than an earlier version; nothing can be said of one that is no earlier version', () => {
    fc.assert(
      fc.property(sizes, fc.array(things, { maxLength: 5 }), fc.nat(300), (size, put, touched) => {
        const earlier = start(size);
        const edit = earlier.edit();
        const added = put.filter((thing) => edit.insert(thing));
        const later = edit.close();
        expect(addedSince(later, earlier)).toEqual(added);
        expect(addedSince(earlier, later)).toEqual(added.length > 0 ? undefined : []);
        if (size > 0) {
          expect(addedSince(later.with({ id: `${touched % size}`, value: 9 }), earlier)).toBeUndefined();
          expect(addedSince(later, start(size))).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});
