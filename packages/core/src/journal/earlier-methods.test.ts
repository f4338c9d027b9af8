import { memoryStorage } from '@onderweg/storage/memory';
import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { openJournal } from './open-journal';

const first = { ...methods.reorientation, id: 'firm', version: 1, name: 'Firm' };
const second = { ...first, version: 2 };
const author = { id: 'mila', role: 'client' } as const;
const given = { question: 'Wat past bij mij?', method: { id: 'firm', version: 1 } };

test('[M13] a journey goes on with the version of the pack that it started with', async () => {
  const storage = memoryStorage();
  const began = await openJournal({ journal: 'mila', author, storage, method: first });
  await began.record('intake.given', given);
  await began.close();
  const later = await openJournal({ journal: 'mila', author, storage, method: second, earlierMethods: [first] });
  expect(later.method).toBe(first);
  expect(later.dossier.method).toBe(first);
  await later.record('note.written', { text: 'x' });
  expect(later.dossier.method).toBe(first);
});

test('[M13] a new journey has the pack of today, and so has one whose version nobody kept', async () => {
  const storage = memoryStorage();
  const journal = await openJournal({ journal: 'mila', author, storage, method: second, earlierMethods: [first] });
  expect(journal.method).toBe(second);
  await journal.record('intake.given', { ...given, method: { id: 'firm', version: 7 } });
  expect(journal.method).toBe(second);
  await journal.record('intake.given', { ...given, method: { id: 'other', version: 1 } });
  expect(journal.method).toBe(second);
});

test('[M13] the version comes along with a dossier that is taken over from elsewhere', async () => {
  const there = await openJournal({ journal: 'mila', author, storage: memoryStorage(), method: first });
  await there.record('intake.given', given);
  const here = await openJournal({ journal: 'mila', author, storage: memoryStorage(), method: second, earlierMethods: [first] });
  await here.importDossier(await there.exportDossier());
  expect(here.method).toBe(first);
});
