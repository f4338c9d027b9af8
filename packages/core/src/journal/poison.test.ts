import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, writeStored } from './a-journal.test.setup';

const texts = ['one', 'two', 'three', 'four', 'five'];

/** Five notes of one device, with one record damaged. */
async function storeDamaged(place: number, damage: (text: string) => string) {
  const healthy = memoryStorage();
  const writer = await openTestJournal({ storage: healthy });
  for (const text of texts) await writer.record('note.written', { text });
  const records = (await readStored(healthy)).map((record, at) =>
    at === place ? { ...record, text: damage(record.text) } : record,
  );
  const storage = memoryStorage();
  await writeStored(storage, records);
  const device = writer.entries()[0]?.device ?? '';
  return { storage, records, device, others: writer.entries().filter((_, at) => at !== place) };
}

const damages: [string, (text: string) => string][] = [
  ['cut off', (text) => text.slice(0, -9)],
  ['empty', () => ''],
  ['no entry', () => '{"id":"x"}'],
  ['null', () => 'null'],
  ['of a payload that does not fit', (text) => text.replace(/"text":"[a-z]+"/, '"text":7')],
  ['of another journal', (text) => text.replace('"journal":"mila"', '"journal":"mo"')],
  ['with a NUL', (text) => text.replace('{', '\0{')],
];
const places: [string, number][] = [
  ['at the head', 0],
  ['in the middle', 2],
  ['at the tail', 4],
];

describe.each(places)('[J31] one bad record %s', (_, place) => {
  test.each(damages)('%s: it is shown and kept, the rest is readable, and writing goes on', async (_, damage) => {
    const { storage, records, device, others } = await storeDamaged(place, damage);
    const journal = await openTestJournal({ storage, device });
    expect(journal.entries()).toEqual(others);
    expect(journal.quarantine().map(({ text }) => text)).toEqual([records[place]?.text]);
    expect(journal.status.quarantined).toBe(1);
    const added = await journal.record('note.written', { text: 'six' });
    expect(added.deviceSeq).toBe(6);
    expect((await readStored(storage)).slice(0, 5)).toEqual(records);
    expect(await readStored(storage)).toHaveLength(6);
  });
});

describe('what could not be read', () => {
  test('[P43] the same id with other words, under another key: one counts, the other is set apart and told', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const entry = await journal.record('note.written', { text: 'first' });
    const copy = JSON.stringify({ ...entry, payload: { text: 'second' } });
    await writeStored(storage, [{ key: 'copied/1', text: copy }]);
    await journal.refresh();
    expect(journal.entries()).toEqual([entry]);
    expect(journal.quarantine()).toEqual([{ text: copy, reason: 'conflicting' }]);
  });

  test('[J31] however many are bad, what is written next comes after all that can be read', async () => {
    const { storage, device } = await storeDamaged(0, () => '');
    const whole = await readStored(storage);
    const holed = memoryStorage();
    await writeStored(
      holed,
      whole.map((record, at) => (at < 4 ? { ...record, text: 'damaged' } : record)),
    );
    const journal = await openTestJournal({ storage: holed, device });
    await journal.recordAll([
      ['note.written', { text: 'six' }],
      ['note.written', { text: 'seven' }],
    ]);
    const again = await openTestJournal({ storage: holed });
    expect(again.entries().map(({ payload }) => payload)).toEqual([{ text: 'five' }, { text: 'six' }, { text: 'seven' }]);
  });

  test('[J31] each says why', async () => {
    const storage = memoryStorage();
    const entry = await (await openTestJournal()).record('note.written', { text: 'x' });
    const lines = ['{', JSON.stringify({ ...entry, journal: 'mo' }), JSON.stringify({ ...entry, payload: {} })];
    await writeStored(
      storage,
      lines.map((text, at) => ({ key: `${at}`, text })),
    );
    const journal = await openTestJournal({ storage });
    expect(journal.quarantine()).toEqual([
      { text: lines[0], reason: 'unreadable' },
      { text: lines[1], reason: 'foreign' },
      { text: lines[2], reason: 'broken' },
    ]);
  });
});
