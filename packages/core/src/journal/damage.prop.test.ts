import { memoryStorage } from '@onderweg/storage/memory';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, writeStored } from './a-journal.test.setup';
import { knowNothing } from './known-entries';
import { takeRecords } from './take-records';
import { readRecord } from './read-record';
import type { JournalRecord } from './storage';

const source = memoryStorage();
const writer = await openTestJournal({ storage: source });
await writer.record('intake.given', { question: 'Is the care still my place?', shareFindings: true });
await writer.record('direction.added', { id: 'd1', title: 'Ambulance nurse' });
for (let count = 0; count < 100; count++) {
  await writer.recordAll([
    ['note.written', { text: `Note ${count} – "quoted", é, 🚑 and \\ back` }],
    ['finding.logged', { text: `Found ${count}`, energy: 1, links: [{ direction: 'd1', about: 'chance', polarity: 1 }] }],
    ['signal.logged', { text: `Signal ${count}` }],
  ]);
}
const healthy: readonly JournalRecord[] = await readStored(source);

type Damage = { readonly place: number; readonly at: number; readonly cut: number; readonly put: string };

const piece = fc.oneof(
  fc.constantFrom('', '\0', '\n', ' \n ', '"', '}', '{', ',', 'null', '\\', '\ud800', '\u2028', '9e999', '"quarantined":""'),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(...healthy.slice(0, 20).map(({ text }) => text)),
);
const damage: fc.Arbitrary<Damage> = fc.record({
  place: fc.nat(healthy.length - 1),
  at: fc.oneof(fc.constant(0), fc.nat(500)),
  cut: fc.oneof(fc.constantFrom(0, 1, 2, 10_000), fc.nat(60)),
  put: piece,
});

function applyDamage(damages: readonly Damage[]): JournalRecord[] {
  const records = [...healthy];
  for (const { place, at, cut, put } of damages) {
    const { key = '', text = '' } = records[place] ?? {};
    records[place] = { key, text: text.slice(0, at) + put + text.slice(at + cut) };
  }
  return records;
}

/** Each text that was stored is an entry or in quarantine: none is both, none is nowhere. */
function countTexts(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** An entry that stands there twice with other spaces says nothing new; all else is kept to the byte. */
function toKept({ text }: JournalRecord): string {
  const read = readRecord(text, 'mila');
  return 'entry' in read ? JSON.stringify(read.entry) : text;
}

describe('damaged records', () => {
  test('[J32] whatever happens to the bytes: reading never throws, the rest is readable, the damaged is kept byte for byte', () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 8 }), (damages) => {
        const records = applyDamage(damages);
        // Only what was hit is folded anew: 2,000 runs over the whole journal take longer than a person waits.
        const hit = [...new Set(damages.map(({ place }) => place))].map((place) => records[place] as JournalRecord);
        const known = takeRecords(knowNothing([]), hit, 'mila');
        const readable = hit.filter(({ text }) => 'entry' in readRecord(text, 'mila'));
        expect(known.entries).toHaveLength(new Set(readable.map(({ text }) => JSON.parse(text).id)).size);
        // What is damaged here and whole beside it is not lost, and not set apart.
        const ids = readable.map(({ text }) => JSON.parse(text).id as string);
        const damaged = hit.filter((record) => !readable.includes(record) && !ids.some((id) => record.text.includes(id)));
        expect(known.quarantined.length).toBeGreaterThanOrEqual(damaged.length);
        const kept = countTexts(known.quarantined.map(({ text }) => text));
        // Of two with one id the one set apart is told as it was read; the store has its bytes.
        const given = countTexts(hit.flatMap((record) => [record.text, toKept(record)]));
        for (const [text, count] of kept) expect(given.get(text) ?? 0).toBeGreaterThanOrEqual(count);
        for (const { text } of damaged) expect(kept.has(text)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  test('[J32] in a whole journal the undamaged are all there, in their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 20 }), async (damages) => {
        const records = applyDamage(damages);
        const storage = memoryStorage();
        await writeStored(storage, records);
        const journal = await openTestJournal({ storage });
        const hit = new Set(damages.map(({ place }) => place));
        const undamaged = new Set(healthy.filter((_, at) => !hit.has(at)).map(({ text }) => JSON.parse(text).id));
        const ids = journal.entries().map(({ id }) => id);
        expect(ids.filter((id) => undamaged.has(id))).toEqual([...undamaged]);
        await journal.record('note.written', { text: 'and on' });
        expect((await readStored(storage)).slice(0, records.length)).toEqual(records);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('[F6] what is damaged travels with the export, byte for byte, and is set apart there too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 20 }), async (damages) => {
        const storage = memoryStorage();
        const records = applyDamage(damages);
        await writeStored(storage, records);
        const journal = await openTestJournal({ storage });
        const target = memoryStorage();
        const copy = await openTestJournal({ storage: target });
        const file = await journal.exportDossier();
        await copy.importDossier(file);
        expect(new Set((await readStored(target)).map(toKept))).toEqual(new Set(records.map(toKept)));
        expect(copy.entries()).toEqual(journal.entries());
        expect(copy.dossier).toEqual(journal.dossier);
        expect(await copy.importDossier(file)).toMatchObject({ added: 0, quarantined: 0 });
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
