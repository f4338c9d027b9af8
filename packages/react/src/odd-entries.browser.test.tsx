import { type Entry, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { Onderweg } from '.';
import { exportedWidgets } from './test-host/exported-widgets';

afterEach(cleanup);

/** How many journeys with odd entries are drawn: 100 for a long run. */
const tries = Number(import.meta.env['VITE_ODD_JOURNEYS'] ?? 8);
const now = () => new Date('2026-03-10T12:00:00Z');

const played = await playCase(nurse, { until: '2026-03-01' });
const entries = played.journal.entries();
await played.close();

const odd = fc.constantFrom<unknown>(
  ...['', ' ', 'x', '__proto__', 'constructor', 'toString', '2026-02-30', '0026-10-03', 'gisteren'],
  ...[0, -1, 1.5, 1e308, 2 ** 53, true, false, null, [], {}, [null], [[]], ['x', 3], { length: 3 }, { id: {} }],
);
const change = fc.record({
  entry: fc.nat(entries.length - 1),
  field: fc.nat(20),
  value: odd,
  shownTime: fc.option(odd, { freq: 5 }),
});

/** The same once more, as another device, with one field that nobody expects. */
function toOdd({ entry, field, value, shownTime }: typeof change extends fc.Arbitrary<infer Value> ? Value : never, at: number) {
  const { payload, ...from } = entries[entry] as Entry;
  const names = Object.keys(payload as object);
  const name = names[field % (names.length || 1)] ?? 'title';
  const place = { id: `odd-${at}`, device: 'odd', deviceSeq: at + 1, after: entries.length + at };
  const time = shownTime === null ? from.shownTime : shownTime;
  return {
    key: `odd/${at}`,
    text: JSON.stringify({ ...from, ...place, shownTime: time, payload: { ...(payload as object), [name]: value } }),
  };
}

test('[P42] whatever entries hold, each widget is drawn, without a word of code', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 40 }), async (changes) => {
      const storage = memoryStorage();
      const { journal: name, author } = entries[0] as Entry;
      const options = { newId: () => 'd', onChange: () => undefined, writer: 1 };
      const store = await storage.open(name, options);
      await store.append(entries.map((entry) => ({ key: entry.id, text: JSON.stringify(entry) })));
      await store.append(changes.map(toOdd));
      await store.close();
      const journal = await openJournal({ journal: name, author, storage, method: methods.reorientation, clock: now });
      const errors: unknown[] = [];
      for (const [widget, Widget] of exportedWidgets) {
        const { container, unmount } = render(
          <Onderweg journal={journal} locale={nl} now={now} onError={(error) => errors.push(widget, String(error))}>
            <Widget />
          </Onderweg>,
        );
        expect(container.querySelector('[data-scope="broken"]'), widget).toBeNull();
        expect(container.textContent, widget).not.toMatch(/\b(undefined|NaN|Infinity)\b|\[object |ONDERWEG-\d/);
        unmount();
      }
      expect(errors).toEqual([]);
      await journal.close();
    }),
    { numRuns: tries },
  );
});
