import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { client, coach, openTestJournal, readStored } from './a-journal.test.setup';
import { visibleTo } from '../audience/visible-to';
import { readDossierHeader } from './dossier-file';
import type { Entry } from './entry';

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const header = JSON.stringify({ format: 'onderweg-dossier', version: 1, journal: 'mila' });
const toFile = (...lines: readonly unknown[]) =>
  toBytes([header, ...lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))), ''].join('\n'));

async function writeNotes(count = 3) {
  const journal = await openTestJournal();
  for (let at = 0; at < count; at++) await journal.record('note.written', { text: `notitie ${at}` });
  return { journal, text: toText(await journal.exportDossier()) };
}

describe('a file that went through hands', () => {
  test.each<[string, (text: string) => string]>([
    ['CR LF, and a blank last line', (text) => `${text.replaceAll('\n', '\r\n')}\r\n`],
    ['lines of white space', (text) => text.replaceAll('\n', '\n \t\n')],
    ['many blank lines', (text) => `${text}\n\r\n\n`],
  ])('[F7] %s: the same as without, to the byte', async (_, damage) => {
    const { journal, text } = await writeNotes();
    const storage = memoryStorage();
    const copy = await openTestJournal({ storage });
    expect(await copy.importDossier(toBytes(damage(text)))).toEqual({ added: 3, known: 0, quarantined: 0 });
    expect(toText(await copy.exportDossier())).toBe(text);
    expect((await readStored(storage)).map((record) => record.text)).toEqual(
      journal.entries().map((entry) => JSON.stringify(entry)),
    );
  });

  test('[F7] wherever a file was cut: the whole one repairs it, for good', async () => {
    const { text } = await writeNotes(2);
    const bytes = toBytes(text);
    for (let end = header.length + 2; end < bytes.length; end += 7) {
      const storage = memoryStorage();
      const copy = await openTestJournal({ storage });
      await copy.importDossier(bytes.slice(0, end));
      await copy.importDossier(bytes);
      expect(copy.status.quarantined, `cut at ${end}`).toBe(0);
      expect(toText(await copy.exportDossier())).toBe(text);
      const again = await openTestJournal({ storage });
      expect(again.status.quarantined, `cut at ${end}, opened again`).toBe(0);
      expect(toText(await again.exportDossier())).toBe(text);
      expect(await again.importDossier(bytes.slice(0, end))).toMatchObject({ added: 0 });
      expect(again.status.quarantined).toBe(0);
    }
  });

  test('[F10] a file of which nothing can be read says so, also the second time', async () => {
    const journal = await openTestJournal();
    const file = toFile('{"a":1', '{"b":2', '{"c":3');
    expect(await journal.importDossier(file)).toEqual({ added: 0, known: 0, quarantined: 3 });
    expect(await journal.importDossier(file)).toEqual({ added: 0, known: 3, quarantined: 0, apartBefore: 3 });
  });

  test('[P11] the text rule holds at this door: what the keyboard refuses is set apart', async () => {
    const { journal } = await writeNotes(1);
    const [note] = journal.entries() as [Entry];
    const odd = (id: string, fields: object) => ({ ...note, id, deviceSeq: 9, ...fields });
    const deep = `${'['.repeat(30)}${']'.repeat(30)}`;
    const lines = [
      JSON.stringify(odd('nul', { payload: { text: 'a\0b' } })),
      JSON.stringify(odd('half', { payload: { text: 'a\ud800b' } })),
      JSON.stringify(odd('later-nul', { payload: { text: 'a', later: 'a\0b' } })),
      JSON.stringify(odd('later-deep', { payload: { text: 'a', later: 0 } })).replace('"later":0', `"later":${deep}`),
      JSON.stringify(odd('kind-deep', { type: 'moon.landed', payload: { x: 0 } })).replace('"x":0', `"x":${deep}`),
      JSON.stringify(odd('envelope', { signature: 'a\0b' })),
      JSON.stringify(odd('large', { payload: { text: 'a', later: 'x'.repeat(5_000_000) } })),
      JSON.stringify(odd('deepest', { payload: { text: 'a', later: 0 } })).replace(
        '"later":0',
        `"later":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      ),
      JSON.stringify(odd('blank', { payload: { text: ' \u200b' } })),
    ];
    expect(await journal.importDossier(toFile(...lines))).toEqual({ added: 0, known: 0, quarantined: lines.length });
    expect(journal.quarantine().map(({ reason }) => reason)).toEqual(lines.map(() => 'broken'));
    expect(journal.entries()).toEqual([note]);
    expect(toText(await journal.exportDossier()).split('\n')).toHaveLength(lines.length + 3);
  });
});

describe('the same id with two contents', () => {
  const other = (entry: Entry, fields: Partial<Entry>) => ({ ...entry, ...fields });

  test('[P43] both are there, the same one counts on each device, and none is called known', async () => {
    const { journal: source } = await writeNotes(1);
    const [first] = source.entries() as [Entry];
    const second = other(first, { payload: { text: 'anders' } });
    const third = other(first, { payload: { text: 'weer anders' } });
    const outcomes = await Promise.all(
      [
        [first, second, third],
        [third, first, second],
        [second, third, first],
      ].map(async (order) => {
        const journal = await openTestJournal();
        const told = [];
        for (const line of order) told.push(await journal.importDossier(toFile(line)));
        expect(told).toEqual([
          { added: 1, known: 0, quarantined: 0 },
          { added: 0, known: 0, quarantined: 1 },
          { added: 0, known: 0, quarantined: 1 },
        ]);
        expect(await journal.importDossier(toFile(...order))).toEqual({ added: 0, known: 3, quarantined: 0 });
        const file = toText(await journal.exportDossier());
        for (const line of order) expect(file).toContain(JSON.stringify(line));
        const copy = await openTestJournal();
        expect(await copy.importDossier(toBytes(file))).toEqual({ added: 1, known: 0, quarantined: 2 });
        expect(copy.entries()).toEqual(journal.entries());
        return {
          entries: journal.entries(),
          apart: journal
            .quarantine()
            .map(({ text, reason }) => `${reason} ${text}`)
            .toSorted(),
        };
      }),
    );
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
    expect(outcomes[0]?.apart.every((text) => text.startsWith('conflicting '))).toBe(true);
  });

  test('[P43] a copy never widens who reads: the one that fewest may read counts', async () => {
    for (const text of ['aaa', 'zzz']) {
      const journal = await openTestJournal();
      const note = await journal.record('note.written', { text: 'privé' });
      await journal.importDossier(toFile(other(note, { audience: 'coach', payload: { text } })));
      expect(visibleTo(coach, journal.entries())).toEqual([]);
      expect(journal.dossier.notes.map((each) => each.text)).toEqual(['privé']);
    }
  });

  test('[P4] a key that comes twice with another entry loses neither', async () => {
    const storage = memoryStorage();
    const copy = { open: storage.open, erase: storage.erase };
    const { journal } = await writeNotes(2);
    const [one, two] = journal.entries() as [Entry, Entry];
    const twice = [one, two].map((entry) => ({ key: 'phone/1', text: JSON.stringify(entry) }));
    const reader = await openTestJournal({
      storage: {
        ...copy,
        open: async (...given) => {
          const store = await storage.open(...given);
          return {
            ...store,
            device: 'x',
            durability: 'memory',
            read: async (after) => ({ records: after === 0 ? twice : [], position: 2 }),
          };
        },
      },
    });
    expect(reader.entries()).toEqual([one, two]);
  });
});

describe('whose file it is', () => {
  const elsewhere = async (journal: string, id: string) => {
    const other = await openTestJournal({ journal, author: { id, role: 'client' } });
    await other.record('note.written', { text: 'van een ander' });
    return other.exportDossier();
  };

  test.each([
    ['mila', 'somebody-else'],
    ['noor', 'noor'],
    ['noor', 'mila'],
  ])('[P43] a file of journal %s by %s is refused with 308, and nothing changed', async (journal, id) => {
    const storage = memoryStorage();
    const mine = await openTestJournal({ storage });
    const file = await elsewhere(journal, id);
    expect(readDossierHeader(file)).toMatchObject({ journal, client: id });
    await expect(mine.importDossier(file)).rejects.toMatchObject({ code: 'ONDERWEG-308' });
    expect(await readStored(storage)).toEqual([]);
  });

  test('[P43] taken over as one’s own, it is one’s own: twice changes nothing, and a copy of it opens', async () => {
    const mine = await openTestJournal();
    await mine.record('note.written', { text: 'van mij' });
    const file = await elsewhere('noor', 'noor');
    expect(await mine.importDossier(file, { asNew: true })).toEqual({ added: 1, known: 0, quarantined: 0 });
    expect(await mine.importDossier(file, { asNew: true })).toEqual({ added: 0, known: 1, quarantined: 0 });
    expect(mine.entries().map(({ journal, author }) => ({ journal, author }))).toEqual([
      { journal: 'mila', author: client },
      { journal: 'mila', author: client },
    ]);
    const copy = await openTestJournal();
    expect(await copy.importDossier(await mine.exportDossier())).toEqual({ added: 2, known: 0, quarantined: 0 });
  });

  test('[P43] a coach takes nobody’s dossier over', async () => {
    const journal = await openTestJournal({ author: coach });
    await expect(journal.importDossier(await elsewhere('noor', 'noor'), { asNew: true })).rejects.toMatchObject({
      code: 'ONDERWEG-208',
    });
  });

  test('[P43] a session of the coach in a file does not bring back a coach who left', async () => {
    const journal = await openTestJournal();
    await journal.record('intake.given', { shareFindings: true });
    const left = await journal.record('coach.left', {});
    await journal.importDossier(
      toFile({ ...left, id: 'forged', author: coach, device: 'x', after: 99, type: 'coachSession.held', payload: {} }),
    );
    expect(visibleTo(coach, journal.entries())).toEqual([]);
    expect(journal.dossier.cycle.value.coach).toBe('gone');
    expect((await journal.record('finding.logged', { text: 'Druk.' })).audience).toBe('private');
    await journal.record('coachSession.held', {});
    expect(visibleTo(coach, journal.entries()).length).toBeGreaterThan(0);
  });
});

describe('a long file', () => {
  async function writeLong(count: number) {
    const { journal } = await writeNotes(1);
    const [note] = journal.entries() as [Entry];
    const lines = Array.from({ length: count }, (_, at) => ({ ...note, id: `n-${at}`, deviceSeq: at + 1, after: at }));
    return toFile(...lines);
  }

  test('[P33] is read in pieces: the page goes on meanwhile, and hears how far it is', async () => {
    const file = await writeLong(2_000);
    const journal = await openTestJournal();
    let turns = 0;
    const ticking = setInterval(() => turns++);
    const seen: number[] = [];
    const outcome = await journal.importDossier(file, { onProgress: ({ done, total }) => seen.push(done / total) });
    clearInterval(ticking);
    expect(outcome).toEqual({ added: 2_000, known: 0, quarantined: 0 });
    expect(turns).toBeGreaterThan(0);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0.99);
  });

  test('[P33] is cancelled without harm, before it and on the way', async () => {
    const file = await writeLong(2_000);
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const { dossier } = journal;
    await expect(journal.importDossier(file, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ONDERWEG-316' });
    const stop = new AbortController();
    const importing = journal.importDossier(file, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(importing).rejects.toMatchObject({ code: 'ONDERWEG-316' });
    expect(await readStored(storage)).toEqual([]);
    expect(journal.dossier).toBe(dossier);
    expect(await journal.importDossier(file)).toMatchObject({ added: 2_000 });
  });

  test('[P33] with too many lines it is refused with 317', async () => {
    const journal = await openTestJournal();
    await expect(journal.importDossier(toBytes(`${header}\n${'\n'.repeat(1_000_001)}`))).rejects.toMatchObject({
      code: 'ONDERWEG-317',
    });
  });
});
