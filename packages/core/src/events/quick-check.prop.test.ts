import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Schema, safeParse } from '../schema';
import { events } from './events';
import { eventTypes, fitting } from './payloads.test.setup';

/** The schema itself, loose about fields that it does not know. */
function fits(schema: Schema, payload: unknown): boolean {
  const parsed = safeParse(schema, payload);
  return parsed.success || parsed.error.issues.every(({ code }) => code === 'unrecognized_keys');
}

const junk = fc.oneof(
  fc.constantFrom(undefined, null, '', 'x'.repeat(301), 'x'.repeat(20_001), true, '2026-1-2', '2026-01-12\n', [], {}, [[]]),
  fc.constantFrom(Number.NaN, Infinity, -1, 0.5, 1e21, 2 ** 53, 8, -3, 101),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Something in it, at any depth, is replaced, left out or added. */
function spoil(payload: unknown): fc.Arbitrary<unknown> {
  const isList = Array.isArray(payload);
  if (typeof payload !== 'object' || payload === null) return junk;
  const fields = payload as Readonly<Record<string, unknown>>;
  const copy = (change: Readonly<Record<string, unknown>>): unknown =>
    isList ? Object.values({ ...fields, ...change }) : { ...fields, ...change };
  const names = Object.keys(fields);
  const deeper = names.map((name) => spoil(fields[name]).map((part) => copy({ [name]: part })));
  const without = isList
    ? []
    : names.map((name) => fc.constant(Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name))));
  return fc.oneof(
    junk,
    junk.map((value) => copy({ [isList ? names.length : 'fromLater']: value })),
    ...deeper,
    ...without,
  );
}

describe.each(eventTypes)('%s', (type) => {
  const { schema, check } = events[type] as { schema: Schema; check: (payload: unknown) => boolean };

  test('[D3] what fits the schema is read', () => {
    fc.assert(
      fc.property(fitting(schema), (payload) => {
        expect(fits(schema, payload)).toBe(true);
        expect(check(payload)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('[D3] reading and the schema agree about whatever else', () => {
    fc.assert(
      fc.property(fitting(schema).chain(spoil), (payload) => {
        expect(check(payload)).toBe(fits(schema, payload));
      }),
      { numRuns: 200 },
    );
  });
});

test('[D3] what could be written can be read, also an answer under a name that every object has', () => {
  const { schema, check } = events['intake.given'];
  for (const name of ['__proto__', 'constructor', 'toString']) {
    for (const answer of ['"ja"', '[]', 'null']) {
      const payload: unknown = JSON.parse(`{"answers":{"${name}":${answer}}}`);
      expect(check(payload), `${name}: ${answer}`).toBe(fits(schema, payload));
    }
  }
});
