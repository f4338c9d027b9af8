import { faultyStorage, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json' with { type: 'json' };
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, writeStored } from './a-journal.test.setup';
import { readDossierHeader } from './dossier-file';

const toBytes = (text: string) => new TextEncoder().encode(text);
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function playNurse() {
  const storage = memoryStorage();
  const { journal } = await playCase(nurse, { storage, journal: 'mila' });
  return { storage, journal, file: await journal.exportDossier() };
}

describe('export', () => {
  test('[F1] it is JSON lines: a header, then each entry as it was stored', async () => {
    const { storage, file } = await playNurse();
    const [header = '', ...lines] = toText(file).trimEnd().split('\n');
    expect(JSON.parse(header)).toEqual({ format: 'onderweg-dossier', version: 1, journal: 'mila' });
    expect(lines).toEqual((await readStored(storage)).map(({ text }) => text));
    expect(readDossierHeader(file).journal).toBe('mila');
  });

  test('[F1] an empty journal makes a file too', async () => {
    const file = await (await openTestJournal()).exportDossier();
    expect(await (await openTestJournal()).importDossier(file)).toEqual({ added: 0, known: 0, quarantined: 0 });
  });

  test('[F1] what was recorded before the call is in it', async () => {
    const journal = await openTestJournal();
    const writing = journal.record('note.written', { text: 'just now' });
    expect(toText(await journal.exportDossier())).toContain('just now');
    await writing;
  });
});

describe('import', () => {
  test('[F2] on an empty journal it is lossless', async () => {
    const { storage, journal, file } = await playNurse();
    const target = memoryStorage();
    const copy = await openTestJournal({ storage: target });
    expect(await copy.importDossier(file)).toEqual({ added: journal.entries().length, known: 0, quarantined: 0 });
    expect(copy.entries()).toEqual(journal.entries());
    expect(copy.dossier).toEqual(journal.dossier);
    expect((await readStored(target)).map(({ text }) => text)).toEqual((await readStored(storage)).map(({ text }) => text));
    expect(await copy.exportDossier()).toEqual(file);
  });

  test('[F3] twice changes nothing', async () => {
    const { file } = await playNurse();
    const target = memoryStorage();
    const copy = await openTestJournal({ storage: target });
    const { added } = await copy.importDossier(file);
    const [dossier, stored] = [copy.dossier, await readStored(target)];
    expect(await copy.importDossier(file)).toEqual({ added: 0, known: added, quarantined: 0 });
    expect(copy.dossier).toBe(dossier);
    expect(await readStored(target)).toEqual(stored);
  });

  test('[F3] a file that holds a line twice adds it once', async () => {
    const { file } = await playNurse();
    const [header, ...lines] = toText(file).trimEnd().split('\n');
    const copy = await openTestJournal();
    const twice = await copy.importDossier(toBytes([header, ...lines, ...lines].join('\n')));
    expect(twice).toEqual({ added: lines.length, known: lines.length, quarantined: 0 });
  });

  test('[F4] into a journal that went on by itself both stay, and writing goes on', async () => {
    const journal = await openTestJournal({ device: 'one' });
    await journal.record('note.written', { text: 'both' });
    const copy = await openTestJournal({ device: 'two' });
    await copy.importDossier(await journal.exportDossier());
    await copy.record('note.written', { text: 'copy' });
    await journal.record('note.written', { text: 'journal' });
    await copy.importDossier(await journal.exportDossier());
    await journal.importDossier(await copy.exportDossier());
    await copy.record('note.written', { text: 'after' });
    expect(journal.entries().map(({ payload }) => payload)).toEqual([{ text: 'both' }, { text: 'journal' }, { text: 'copy' }]);
    expect(copy.entries().slice(0, 3)).toEqual(journal.entries());
  });

  test('[F4] a copied device wrote under the same number: both stay', async () => {
    const [one, two] = [await openTestJournal({ device: 'same' }), await openTestJournal({ device: 'same' })];
    await one.record('note.written', { text: 'one' });
    await two.record('note.written', { text: 'two' });
    const file = await two.exportDossier();
    expect(await one.importDossier(file)).toEqual({ added: 1, known: 0, quarantined: 0 });
    expect(await one.importDossier(file)).toEqual({ added: 0, known: 1, quarantined: 0 });
    expect(one.entries()).toHaveLength(2);
    expect((await one.record('note.written', { text: 'three' })).deviceSeq).toBe(2);
  });

  test('[F5] the file of another journal is refused with 308, and the header tells whose it is', async () => {
    const file = await (await openTestJournal({ journal: 'mo' })).exportDossier();
    const journal = await openTestJournal();
    await expect(journal.importDossier(file)).rejects.toMatchObject({ code: 'ONDERWEG-308' });
    expect(readDossierHeader(file).journal).toBe('mo');
  });

  test('[F5] a line of another journal is set apart', async () => {
    const journal = await openTestJournal();
    const other = await openTestJournal({ journal: 'mo' });
    const entry = await other.record('note.written', { text: 'not mine' });
    const file = `${toText(await journal.exportDossier())}${JSON.stringify(entry)}\n`;
    expect(await journal.importDossier(toBytes(file))).toEqual({ added: 0, known: 0, quarantined: 1 });
    expect(journal.quarantine()).toEqual([{ text: JSON.stringify(entry), reason: 'foreign' }]);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'dear diary'],
    ['null', 'null\n'],
    ['other JSON', '{"format":"excel","version":1,"journal":"mila"}\n'],
    ['no journal', '{"format":"onderweg-dossier","version":1}\n'],
    ['an array', '[]'],
    ['half a header', '{"format":"onderweg-dossier","ver'],
  ])('[F5] what is no dossier is refused with 306: %s', async (_, text) => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    await expect(journal.importDossier(toBytes(text))).rejects.toMatchObject({ code: 'ONDERWEG-306' });
    expect(() => readDossierHeader(toBytes(text))).toThrow('ONDERWEG-306');
    expect(await readStored(storage)).toEqual([]);
  });

  test('[F5] bytes that are no text are refused with 306', async () => {
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]);
    await expect((await openTestJournal()).importDossier(picture)).rejects.toMatchObject({ code: 'ONDERWEG-306' });
  });

  test('[F5] a file that a later version made is refused with 304', async () => {
    const file = toBytes('{"format":"onderweg-dossier","version":2,"journal":"mila"}\n');
    await expect((await openTestJournal()).importDossier(file)).rejects.toMatchObject({ code: 'ONDERWEG-304' });
  });

  test('[F7] half a file gives all its whole lines; the whole file brings the rest', async () => {
    const { journal, file } = await playNurse();
    const copy = await openTestJournal();
    const half = await copy.importDossier(file.slice(0, Math.floor(file.length / 2)));
    expect(half).toMatchObject({ known: 0, quarantined: 1 });
    const rest = await copy.importDossier(file);
    expect(rest).toEqual({ added: journal.entries().length - half.added, known: half.added, quarantined: 0 });
    expect(copy.entries()).toEqual(journal.entries());
    expect(copy.dossier).toEqual(journal.dossier);
  });

  test('[F7] a file that went through an editor still opens: a mark at its head, lines that end in CR LF', async () => {
    const { journal, file } = await playNurse();
    const copy = await openTestJournal();
    await copy.importDossier(toBytes(`\ufeff${toText(file).replaceAll('\n', '\r\n')}`));
    expect(copy.entries()).toEqual(journal.entries());
    expect(copy.quarantine()).toEqual([]);
  });

  test('[F6] what was set apart is kept byte for byte, and set apart there too', async () => {
    const texts = ['', 'two\nlines', '\ud800', '{"quarantined":"x"}', '{"quarantined":3}', 'null', ' '];
    const storage = memoryStorage();
    await writeStored(
      storage,
      texts.map((text, at) => ({ key: `${at}`, text })),
    );
    const journal = await openTestJournal({ storage });
    const copy = await openTestJournal();
    expect(await copy.importDossier(await journal.exportDossier())).toEqual({ added: 0, known: 0, quarantined: texts.length });
    expect(copy.quarantine()).toEqual(journal.quarantine());
    expect(await copy.exportDossier()).toEqual(await journal.exportDossier());
  });

  test('[F8] all is added or nothing, and the dossier is as it was', async () => {
    const { file } = await playNurse();
    const memory = memoryStorage();
    const copy = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'append', at: 1, kind: 'fail' }]) });
    const { dossier } = copy;
    await expect(copy.importDossier(file)).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    expect(copy.dossier).toBe(dossier);
    expect(await readStored(memory)).toEqual([]);
    await copy.importDossier(file);
    expect(copy.dossier.entries).toBeGreaterThan(100);
  });
});
