import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { coach, openTestJournal } from '../journal/a-journal.test.setup';
import { fold } from '../dossier/fold';
import type { Entry } from '../journal/entry';
import first from './fixtures/direction-renamed.v1.json';
import { directionRenamed } from './direction-renamed';

const entry: Entry = {
  id: '0193b1a0-0000-7000-8000-000000000001',
  journal: 'me',
  author: { id: 'client', role: 'client' },
  device: 'laptop',
  deviceSeq: 1,
  type: 'direction.renamed',
  version: 1,
  audience: 'private',
  shownTime: '2026-01-12T09:30:00+01:00',
  payload: first,
};

test('[U1] direction.renamed: version 1 is read for ever', () => {
  expect(directionRenamed.version).toBe(1);
  expect(fold([entry])).toMatchObject({ entries: 1, unread: 0 });
});

test('[J1] direction.renamed: what it needs may not be missing', () => {
  expect(directionRenamed.check({})).toBe(false);
});

describe('a direction under another name', () => {
  test('keeps its earlier names, its source and how well it was known', async () => {
    const journal = await openTestJournal();
    await journal.record('direction.added', { id: 'd1', title: 'ambulance verpleegkundige', novelty: 'unknown' });
    await journal.record('direction.renamed', { id: 'd1', title: 'Ambulance' });
    await journal.record('direction.renamed', { id: 'd1', title: 'Ambulanceverpleegkundige' });
    const direction = journal.dossier.directions.get('d1');
    expect(direction).toMatchObject({ title: 'Ambulanceverpleegkundige', source: 'client', novelty: 'unknown' });
    expect(direction?.history.map(({ before }) => before)).toEqual(['ambulance verpleegkundige', 'Ambulance']);
  });

  test('the same name once more is no change', async () => {
    const journal = await openTestJournal();
    await journal.record('direction.added', { id: 'd1', title: 'Bakker' });
    await journal.record('direction.renamed', { id: 'd1', title: 'Bakker' });
    expect(journal.dossier.directions.get('d1')?.history).toEqual([]);
  });

  test('one that is not there has no name to change', async () => {
    const journal = await openTestJournal();
    expect(journal.can('direction.renamed', { id: 'd9', title: 'x' })).toMatchObject({ code: 'ONDERWEG-206' });
  });

  test('a coach renames an own proposal, and nothing of the client', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    await journal.record('direction.added', { id: 'd1', title: 'Bakker' });
    const ofCoach = await openTestJournal({ storage, author: coach });
    await ofCoach.record('direction.added', { id: 'd2', title: 'Bker' });
    expect(ofCoach.can('direction.renamed', { id: 'd1', title: 'Kok' })).toMatchObject({ code: 'ONDERWEG-208' });
    await ofCoach.record('direction.renamed', { id: 'd2', title: 'Kok' });
    await journal.refresh();
    await journal.record('direction.activated', { id: 'd2' });
    await ofCoach.refresh();
    expect(ofCoach.can('direction.renamed', { id: 'd2', title: 'Koks' })).toMatchObject({ code: 'ONDERWEG-208' });
  });
});
