import fc from 'fast-check';
import { events } from '../events/events';
import { happenings } from '../events/payloads.test.setup';
import type { Entry } from '../journal/entry';
import { orderEntries } from '../journal/order';

const stranger = fc.record({
  type: fc.constantFrom('moon.landed', 'finding.logged', 'toString', '__proto__'),
  payload: fc.dictionary(fc.constantFrom('text', 'phase', 'id'), fc.jsonValue({ maxDepth: 1 })),
  version: fc.constantFrom(1, 2, 9),
});

const writes = fc.record({
  happening: fc.oneof(
    { weight: 12, arbitrary: happenings.map((happening) => ({ ...happening, version: events[happening.type].version })) },
    { weight: 1, arbitrary: stranger },
  ),
  device: fc.integer({ min: 1, max: 3 }),
  /** Whose entries come in before it is written. */
  hears: fc.subarray([1, 2, 3]),
  role: fc.constantFrom('client', 'client', 'client', 'coach', 'sponsor'),
  audience: fc.constantFrom('private', 'coach', 'sponsor'),
  minutes: fc.integer({ min: -600_000, max: 600_000 }),
});

/** What several devices wrote about everything that can happen, each knowing only what it had heard of. */
export const journeys: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(fc.array(writes, { maxLength: 40 }), fc.integer({ min: 0, max: 20 }))
  .map(([list, numbered]) => number(write(list), numbered));

type Write = typeof writes extends fc.Arbitrary<infer Value> ? Value : never;

function write(list: readonly Write[]): Entry[] {
  const known = new Map([1, 2, 3].map((device) => [device, new Set<Entry>()]));
  const counts = new Map<number, number>();
  return list.map(({ happening, device, hears, role, audience, minutes }): Entry => {
    const own = known.get(device) ?? new Set();
    for (const other of hears) for (const entry of known.get(other) ?? []) own.add(entry);
    const deviceSeq = (counts.get(device) ?? 0) + 1;
    counts.set(device, deviceSeq);
    const entry: Entry = {
      ...happening,
      id: `device-${device}-${deviceSeq}`,
      journal: 'mila',
      author: { id: role, role } as Entry['author'],
      device: `device-${device}`,
      deviceSeq,
      after: own.size,
      audience: audience as Entry['audience'],
      shownTime: new Date(Date.UTC(2026, 0, 12, 9, minutes)).toISOString(),
    };
    own.add(entry);
    return entry;
  });
}

/** A server has numbered the first ones. */
function number(entries: readonly Entry[], numbered: number): readonly Entry[] {
  const seqs = new Map(
    orderEntries(entries)
      .slice(0, numbered)
      .map(({ id }, place) => [id, place + 1]),
  );
  return entries.map((entry) => (seqs.has(entry.id) ? { ...entry, seq: seqs.get(entry.id) as number } : entry));
}
