import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage } from '@onderweg/testing';
import { describe, expect, test } from 'vitest';
import { client, coach, openTestJournal, readStored, sponsor, writeStored } from './a-journal.test.setup';
import { eraseJournal } from './erase-journal';
import type { Journal } from './journal';

const canary = 'kanarie in de mijn';
const toText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function expectGone(journal: Journal, storage: Parameters<typeof readStored>[0]): Promise<void> {
  expect(JSON.stringify(journal.entries())).not.toContain(canary);
  expect(JSON.stringify(journal.dossier)).not.toContain(canary);
  expect(JSON.stringify(journal.quarantine())).not.toContain(canary);
  expect(toText(await journal.exportDossier())).not.toContain(canary);
  expect(JSON.stringify(await readStored(storage))).not.toContain(canary);
}

describe('erasing an entry', () => {
  test('[P44] its words are gone from memory, store and copies; its id, day, kind, author and place stay', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const entry = await journal.record('note.written', { text: canary });
    const other = await journal.record('note.written', { text: 'blijft' });
    await journal.erase(entry.id);
    await expectGone(journal, storage);
    expect(journal.entries()[0]).toEqual({ ...entry, payload: {}, erased: true });
    expect(journal.dossier.notes.map(({ id }) => id)).toEqual([other.id]);
    expect(journal.dossier.erased).toBe(1);
    expect(journal.status).toMatchObject({ quarantined: 0, pending: 0 });
  });

  test('[P44] opened again it is the same dossier, and erasing again is no mistake', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const { id } = await journal.record('note.written', { text: canary });
    await journal.erase([id]);
    await journal.erase(id);
    const again = await openTestJournal({ storage });
    expect(again.entries()).toEqual(journal.entries());
    expect(JSON.stringify(again.dossier)).toBe(JSON.stringify(journal.dossier));
    expect(again.entries().map(({ type }) => type)).toEqual(['note.written', 'entry.erased']);
  });

  test('[P44] an older copy does not bring the words back, in either order', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const { id } = await journal.record('note.written', { text: canary });
    const older = await journal.exportDossier();
    await journal.erase(id);
    const newer = await journal.exportDossier();
    expect(await journal.importDossier(older)).toEqual({ added: 0, known: 1, quarantined: 0 });
    await expectGone(journal, storage);
    for (const files of [
      [older, newer],
      [newer, older],
    ]) {
      const target = memoryStorage();
      const copy = await openTestJournal({ storage: target });
      for (const file of files) await copy.importDossier(file);
      await expectGone(copy, target);
      expect(copy.entries()).toEqual(journal.entries());
    }
  });

  test('[P44] another tab lets go of the words as soon as it hears of it', async () => {
    const storage = memoryStorage();
    const [one, two] = [await openTestJournal({ storage }), await openTestJournal({ storage })];
    const { id } = await one.record('note.written', { text: canary });
    await two.refresh();
    expect(two.dossier.notes.size).toBe(1);
    await one.erase(id);
    await expect.poll(() => two.dossier.notes.size).toBe(0);
    await expectGone(two, storage);
  });

  test('[P44] killed between the wish and the words: the next opening takes them out', async () => {
    const memory = memoryStorage();
    const storage = faultyStorage(memory, [{ call: 'erase', at: 1, kind: 'fail' }]);
    const journal = await openTestJournal({ storage });
    const { id } = await journal.record('note.written', { text: canary });
    await expect(journal.erase(id)).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    expect(toText(await journal.exportDossier())).not.toContain(canary);
    expect(JSON.stringify(await readStored(memory))).toContain(canary);
    await expectGone(await openTestJournal({ storage: memory }), memory);
  });

  test('[P44] what could not be read goes with it: cut off, damaged, or with other words under the same id', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const entry = await journal.record('note.written', { text: `${canary}.` });
    const line = JSON.stringify(entry);
    await writeStored(storage, [
      { key: 'cut', text: `${line.slice(0, -9)}!` },
      { key: 'damaged', text: `?${line}` },
      { key: 'other', text: JSON.stringify({ ...entry, payload: { text: `${canary}, anders` } }) },
    ]);
    await journal.refresh();
    expect(journal.status.quarantined).toBe(3);
    await journal.erase(entry.id);
    await expectGone(journal, storage);
    expect(journal.status.quarantined).toBe(0);
    const again = await openTestJournal({ storage });
    await expectGone(again, storage);
    expect(again.status.quarantined).toBe(0);
  });

  test('[P44] the client erases everything, a coach what the coach wrote, a sponsor nothing', async () => {
    const storage = memoryStorage();
    const mine = await openTestJournal({ storage, author: client });
    const note = await mine.record('note.written', { text: 'van mij' });
    const theirs = await openTestJournal({ storage, author: coach });
    const letter = await theirs.record('letter.scheduled', { opens: '2026-06-01', text: 'van de coach' });
    const payer = await openTestJournal({ storage, author: sponsor });
    await expect(theirs.erase(note.id)).rejects.toMatchObject({ code: 'ONDERWEG-208' });
    await expect(payer.erase(letter.id)).rejects.toMatchObject({ code: 'ONDERWEG-208' });
    await expect(mine.erase('nowhere')).rejects.toMatchObject({ code: 'ONDERWEG-206' });
    await theirs.erase(letter.id);
    await mine.refresh();
    expect(mine.dossier.letters.size).toBe(0);
    const [wish] = mine.entries().filter(({ type }) => type === 'entry.erased');
    await expect(mine.erase(wish?.id ?? '')).rejects.toMatchObject({ code: 'ONDERWEG-208' });
    await mine.erase(note.id);
  });

  test('[P44] who may not erase cannot do it from a file either', async () => {
    const journal = await openTestJournal();
    const note = await journal.record('note.written', { text: 'blijft staan' });
    const forged = {
      ...note,
      id: 'x',
      author: coach,
      device: 'elsewhere',
      type: 'entry.erased',
      payload: { entries: [note.id] },
    };
    const file = `${toText(await journal.exportDossier())}${JSON.stringify(forged)}\n`;
    await journal.importDossier(new TextEncoder().encode(file));
    const bare = { ...note, payload: {}, erased: true };
    await journal.importDossier(new TextEncoder().encode(`${file}${JSON.stringify(bare)}\n`));
    expect(journal.dossier.notes.map(({ text }) => text)).toEqual(['blijft staan']);
  });
});

describe('what hung on it', () => {
  test('[P44] a conclusion on an erased finding, and its course, stay; nothing waits for the person', async () => {
    const journal = await openTestJournal();
    await journal.record('direction.added', { id: 'd1', title: canary });
    const direction = journal.entries().at(-1);
    await journal.record('exploration.planned', { id: 'e1', kind: 'talk', directions: ['d1'] });
    const finding = await journal.record('finding.logged', { id: 'f1', text: canary, exploration: 'e1' });
    await journal.record('conclusion.drawn', { text: 'Dus …', rests: ['f1'] });
    await journal.record('course.set', { course: 'persist', reason: 'Goed zo.' });
    await journal.record('direction.parked', { id: 'd1', reason: 'fit' });
    const { round } = journal.dossier.cycle.context;
    await journal.erase([direction?.id ?? '', finding.id]);
    expect(journal.dossier.cycle.context.round).toBe(round);
    expect(journal.dossier.needsYou.size).toBe(0);
    expect(journal.dossier.conclusions.at(0)?.isTaken).toBe(true);
    expect(JSON.stringify(journal.dossier)).not.toContain(canary);
  });

  test('[P44] erasing widens nothing: who left stays away, and sharing that was taken back stays taken back', async () => {
    const journal = await openTestJournal();
    await journal.record('intake.given', { question: 'Wat nu?', shareFindings: true });
    const again = await journal.record('intake.given', { question: canary, shareFindings: false });
    const left = await journal.record('coach.left', { reason: canary });
    await journal.erase([again.id, left.id]);
    expect(journal.dossier.intake).toMatchObject({ question: 'Wat nu?', shareFindings: false });
    expect(journal.dossier.coachLeft).toMatchObject({ entry: left.id });
    expect(journal.dossier.cycle.value.coach).toBe('gone');
    expect(JSON.stringify(journal.dossier)).not.toContain(canary);
  });
});

describe('erasing a journal', () => {
  test('[P44] all of it is gone from the store, and only of this person', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    await journal.record('note.written', { text: canary });
    await journal.drafts.write('note', canary);
    const other = await openTestJournal({ storage, journal: 'noor', author: { id: 'noor', role: 'client' } });
    await other.record('note.written', { text: 'van noor' });
    await journal.close();
    await eraseJournal({ person: 'mila', storage });
    expect(await readStored(storage)).toEqual([]);
    expect(await (await openTestJournal({ storage })).drafts.read('note')).toBeUndefined();
    expect(await readStored(storage, 'noor')).toHaveLength(1);
  });

  test('[P44] without a name nothing is erased, and a store that cannot says so', async () => {
    const { open } = memoryStorage();
    await expect(eraseJournal({ person: ' ', storage: memoryStorage() })).rejects.toMatchObject({ code: 'ONDERWEG-101' });
    await expect(eraseJournal({ person: 'mila', storage: { open } as never })).rejects.toMatchObject({ code: 'ONDERWEG-302' });
  });
});
