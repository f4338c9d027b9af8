import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import type { Entry } from './entry';
import { knowNothing } from './known-entries';
import { takeRecords } from './take-records';
import { orderEntries } from './order';

type Write = { readonly device: number; readonly hears: readonly number[] };

const writes = fc.array(fc.record({ device: fc.nat(2), hears: fc.subarray([0, 1, 2]) }), { minLength: 1, maxLength: 25 });

/** What three devices write, each hearing of the others now and then. */
function write(list: readonly Write[]): Entry[] {
  const known = [0, 1, 2].map(() => new Set<Entry>());
  return list.map(({ device, hears }, at) => {
    const own = known[device] ?? new Set();
    for (const other of hears) for (const entry of known[other] ?? []) own.add(entry);
    const entry: Entry = {
      id: `entry-${(at * 7919) % 1000}-${at}`,
      journal: 'mila',
      author: { id: 'mila', role: 'client' },
      device: `device-${device}`,
      deviceSeq: [...own].filter((each) => each.device === `device-${device}`).length + 1,
      after: own.size,
      type: 'note.written',
      version: 1,
      audience: 'private',
      shownTime: '2026-01-12T09:30:00+01:00',
      payload: { text: `note ${at}` },
    };
    own.add(entry);
    return entry;
  });
}

const shuffledTwice = (entries: readonly Entry[]) =>
  fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2, maxLength: entries.length * 2 });

describe('one order', () => {
  test('[J36] the same entries, in any order and any number of times, stand in one order and make one dossier', () => {
    fc.assert(
      fc.property(
        writes.map(write).chain((entries) => fc.tuple(fc.constant(entries), shuffledTwice(entries))),
        ([entries, shuffled]) => {
          expect(orderEntries(shuffled)).toEqual(orderEntries(entries));
          expect(fold(shuffled)).toEqual(fold(entries));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('[J36] what a device wrote stays in its order, and after all that it knew of', () => {
    fc.assert(
      fc.property(writes, (list) => {
        const entries = write(list);
        const ordered = orderEntries(entries);
        for (const device of ['device-0', 'device-1', 'device-2']) {
          const own = ordered.filter((entry) => entry.device === device).map(({ deviceSeq }) => deviceSeq);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
        }
        ordered.forEach((entry, place) => void expect(place).toBeGreaterThanOrEqual(entry.after ?? 0));
      }),
      { numRuns: 500 },
    );
  });

  test('[J36] of two entries with one id and other contents the same one counts, whichever came first', () => {
    const twice = writes.map(write).map(([first, ...others]) => {
      const other = { ...first, payload: { text: 'something else' } } as Entry;
      return [first as Entry, other, ...others];
    });
    fc.assert(
      fc.property(
        twice.chain((entries) => fc.tuple(fc.constant(entries), shuffledTwice(entries))),
        ([entries, shuffled]) => {
          expect(fold(shuffled)).toEqual(fold(entries));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('[J36] a number that a server gave changes no place', () => {
    const [a, b, c] = write([
      { device: 0, hears: [] },
      { device: 0, hears: [] },
      { device: 0, hears: [] },
    ]) as [Entry, Entry, Entry];
    expect(orderEntries([a, { ...b, seq: 9 }, { ...c, seq: 3 }]).map(({ id }) => id)).toEqual([a.id, b.id, c.id]);
  });

  test('[J36] taken in piece by piece, in any pieces, it is what it is at once', () => {
    fc.assert(
      fc.property(
        writes.map(write).chain((entries) => fc.tuple(shuffledTwice(entries), fc.array(fc.integer({ min: 1, max: 6 })))),
        ([entries, sizes]) => {
          const records = entries.map((entry) => ({ key: `${entry.device}/${entry.deviceSeq}`, text: JSON.stringify(entry) }));
          let known = knowNothing([]);
          for (let at = 0, piece = 0; at < records.length; piece++) {
            const size = sizes[piece] ?? records.length;
            known = takeRecords(known, records.slice(at, at + size), 'mila');
            at += size;
          }
          expect(known.entries).toEqual(orderEntries(entries));
          expect(known.dossier).toEqual(fold(entries));
        },
      ),
      { numRuns: 300 },
    );
  });
});
