import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, sponsor } from './a-journal.test.setup';

/** As code without types would call it. */
async function record(type: string, payload: unknown, audience?: string) {
  const storage = memoryStorage();
  const journal = await openTestJournal({ storage });
  const writing = journal.record(type as never, payload as never, { audience } as never);
  const outcome = await writing.then(
    ({ payload }: { payload: unknown }) => ({ payload }),
    (error: { code: string; path: unknown; message: string }) => error,
  );
  if ('code' in outcome) expect(await readStored(storage)).toEqual([]);
  return outcome;
}

describe('strict on write', () => {
  test.each(['moon.landed', '', 'toString', '__proto__', 'constructor'])('[J25] a kind that is not known: %j', async (type) => {
    expect(await record(type, { text: 'x' })).toMatchObject({ code: 'ONDERWEG-102' });
  });

  test('[J1] a field that the schema does not know', async () => {
    expect(await record('note.written', { text: 'x', mood: 3 })).toMatchObject({ code: 'ONDERWEG-101', path: ['mood'] });
    expect(await record('note.written', JSON.parse('{"text":"x","__proto__":{"a":1}}'))).toMatchObject({
      code: 'ONDERWEG-101',
    });
  });

  test.each([
    [{}, ['text']],
    [{ text: 3 }, ['text']],
    [{ text: '' }, ['text']],
    [
      {
        text: 'x',
        links: [
          { direction: 'd', about: 'c', polarity: 1 },
          { direction: 'd', about: 'c', polarity: 9 },
        ],
      },
      ['links', 1, 'polarity'],
    ],
    [{ text: 'x', energy: Number.NaN }, ['energy']],
    [{ text: 'x', expires: '12-01-2026' }, ['expires']],
  ])('[J1] a value that does not fit, with its place: %j', async (payload, path) => {
    expect(await record('finding.logged', payload)).toMatchObject({ code: 'ONDERWEG-101', path });
  });

  test.each([null, 'text', 3, [], () => undefined])('[J1] a payload that is no object: %j', async (payload) => {
    expect(await record('finding.logged', payload)).toMatchObject({ code: 'ONDERWEG-101' });
  });

  test('[J1] the message never repeats what the person wrote', async () => {
    const secret = 'my knee';
    const outcome = await record('finding.logged', { text: 'x', expires: secret, energy: secret });
    expect(JSON.stringify({ ...outcome, message: 'message' in outcome && outcome.message })).not.toContain(secret);
  });

  test.each(['a\0b', 'lone \ud800', '\udc00 lone'])('[J27] a character that not every store can keep: %j', async (text) => {
    expect(await record('finding.logged', { text: 'x', source: text })).toMatchObject({ code: 'ONDERWEG-103', path: ['source'] });
  });

  test('[J27] texts are kept in NFC', async () => {
    expect(await record('note.written', { text: 'cafe\u0301' })).toEqual({ payload: { text: 'caf\u00e9' } });
  });

  test('[J28] a text or an entry that is too long', async () => {
    expect(await record('finding.logged', { text: 'é'.repeat(10_001) })).toMatchObject({ code: 'ONDERWEG-104', path: ['text'] });
    const links = Array.from({ length: 900 }, (_, at) => ({ direction: `d${at}`, about: 'x'.repeat(60), polarity: 1 }));
    expect(await record('finding.logged', { text: 'x', links })).toMatchObject({ code: 'ONDERWEG-104' });
    expect(await record('finding.logged', { text: 'é'.repeat(10_000) })).toHaveProperty('payload');
  });

  test('[J28] nesting without an end is refused, not followed', async () => {
    const endless: { text: string; links?: unknown } = { text: 'x' };
    endless.links = endless;
    expect(await record('finding.logged', endless)).toMatchObject({ code: 'ONDERWEG-104' });
  });

  test('[J29] only an agreement or a report may be addressed to a sponsor', async () => {
    expect(await record('note.written', { text: 'x' }, 'sponsor')).toMatchObject({ code: 'ONDERWEG-209' });
    const journal = await openTestJournal({ author: sponsor });
    await expect(journal.record('finding.logged', { text: 'x' }, { audience: 'sponsor' })).rejects.toMatchObject({
      code: 'ONDERWEG-209',
    });
  });

  test('[J29] an audience that does not exist is refused', async () => {
    expect(await record('note.written', { text: 'x' }, 'everybody')).toMatchObject({ code: 'ONDERWEG-101' });
  });

  test.each([{ author: { id: 'x', role: 'admin' } as never }, { device: '' }, { newId: () => '' }])(
    '[J30] what could not be read back is never written: %j',
    async (options) => {
      const storage = memoryStorage();
      const writing = openTestJournal({ storage, ...options }).then((journal) => journal.record('note.written', { text: 'x' }));
      await expect(writing).rejects.toMatchObject({ code: 'ONDERWEG-101' });
      expect(await readStored(storage)).toEqual([]);
    },
  );
});
