import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored } from './a-journal.test.setup';

describe('recordAll', () => {
  test('[J7] all are kept, in their order, with one call to the store', async () => {
    const memory = memoryStorage();
    const storage = faultyStorage(memory, [{ call: 'append', at: 2, kind: 'fail' }]);
    const journal = await openTestJournal({ storage });
    const entries = await journal.recordAll([
      ['note.written', { text: 'one' }],
      ['note.written', { text: 'two' }],
      ['signal.logged', { text: 'three' }, { audience: 'coach' }],
    ]);
    expect(journal.entries()).toEqual(entries);
    expect((await readStored(memory)).map(({ text }) => JSON.parse(text))).toEqual(entries);
    expect(entries.map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3]);
    expect(entries[2]?.audience).toBe('coach');
  });

  test('[J7] one that is refused takes the others with it', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const { dossier } = journal;
    const all = journal.recordAll([
      ['note.written', { text: 'one' }],
      ['direction.activated', { id: 'nowhere' }],
    ]);
    await expect(all).rejects.toMatchObject({ code: 'ONDERWEG-206' });
    expect(journal.dossier).toBe(dossier);
    expect(await readStored(storage)).toEqual([]);
  });

  test('[J7] a store that fails keeps none of them', async () => {
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'append', at: 1, kind: 'fail' }]) });
    const { dossier } = journal;
    const all = journal.recordAll([
      ['note.written', { text: 'one' }],
      ['note.written', { text: 'two' }],
    ]);
    await expect(all).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    expect(journal.dossier).toBe(dossier);
    expect(await readStored(memory)).toEqual([]);
  });

  test('[J8] each is asked of the dossier as the ones before it leave it', async () => {
    const journal = await openTestJournal();
    const add = ['direction.added', { id: 'd1', title: 'Nurse' }] as const;
    const park = ['direction.parked', { id: 'd1', reason: 'conditions' }] as const;
    await expect(journal.recordAll([park, add])).rejects.toMatchObject({ code: 'ONDERWEG-206' });
    await journal.recordAll([add, park]);
    expect(journal.dossier.directions.get('d1')?.state).toBe('parked');
  });

  test('[J8] nothing at all is no mistake, and changes nothing', async () => {
    const journal = await openTestJournal();
    const { dossier } = journal;
    expect(await journal.recordAll([])).toEqual([]);
    expect(journal.dossier).toBe(dossier);
  });
});
