import { openJournal } from '@onderweg/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newJournal, type TestStore, testStores } from './stores';

/** What may become of one stored text: kept, changed at one place, cut, doubled, or something else altogether. */
const damages: fc.Arbitrary<(text: string) => unknown> = fc.oneof(
  fc.constant((text: string) => text),
  fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 3 })).map(([at, put]) => (text: string) => {
    const index = at % (text.length + 1);
    return text.slice(0, index) + put + text.slice(index + 1);
  }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.constant((text: string) => text + text),
  fc.constant((text: string) => text.replace('note.written', 'unknown.kind')),
  fc.string({ unit: 'binary' }).map((text) => () => text),
  fc.json().map((text) => () => text),
);

/** Only a store of values can hold these. */
const values: fc.Arbitrary<(text: string) => unknown> = fc
  .oneof(fc.constant(null), fc.integer(), fc.constant([]), fc.constant({ key: {}, text: 7 }), fc.constant({ text: 'no key' }))
  .map((value) => () => value);

async function fill(store: TestStore, journal: string): Promise<void> {
  const opened = await openJournal({ journal, author: { id: 'me', role: 'client' }, storage: store.make() });
  for (const text of ['one …', 'two "quoted"', 'three']) await opened.record('note.written', { text });
  await opened.recordAll([
    ['note.written', { text: 'four' }],
    ['note.written', { text: 'five' }],
  ]);
  await opened.close();
}

describe.each(testStores)('damaged bytes ($name)', (store) => {
  test('[P3] stop nothing, are kept byte for byte, and the rest can be read', { timeout: 60_000 }, async () => {
    const journal = newJournal();
    const damage = store.name === 'web' ? damages : fc.oneof({ weight: 4, arbitrary: damages }, { weight: 1, arbitrary: values });
    const property = fc.asyncProperty(fc.array(damage, { minLength: 5, maxLength: 5 }), async (changes) => {
      await fill(store, journal);
      const originals = await store.readValues(journal);
      await store.damage(journal, (text, index) => changes[index]?.(text) ?? text);
      const stored = await store.readValues(journal);
      const opened = await openJournal({ journal, author: { id: 'me', role: 'client' }, storage: store.make() });
      const broken = opened.quarantine().map(({ text }) => text);
      const entries = opened.entries();
      // Each record is either read or shown as it is; what was not touched is read.
      expect(entries.length + broken.length).toBe(5);
      for (const text of broken) expect(stored.map(toText)).toContain(text);
      for (const [index, text] of originals.entries()) {
        if (stored[index] === text) expect(entries.map((entry) => JSON.stringify(entry))).toContain(text);
      }
      const added = await opened.record('note.written', { text: 'and on' });
      expect(opened.entries()).toContainEqual(added);
      await opened.close();
      expect((await store.readValues(journal)).slice(0, 5)).toEqual(stored);
      await store.remove(journal);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

/** The text, or for something that is no text what it says. */
function toText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
