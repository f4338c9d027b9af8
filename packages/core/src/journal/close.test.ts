import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';

describe('close', () => {
  test('[J23] what was under way is finished first; after it nothing can be added', async () => {
    const journal = await openTestJournal();
    const writing = journal.record('note.written', { text: 'last' });
    const closing = journal.close();
    const late = journal.record('note.written', { text: 'late' });
    await expect(writing).resolves.toMatchObject({ deviceSeq: 1 });
    await closing;
    await expect(late).rejects.toMatchObject({ code: 'ONDERWEG-307' });
    await expect(journal.recordAll([['note.written', { text: 'x' }]])).rejects.toMatchObject({ code: 'ONDERWEG-307' });
    await expect(journal.importDossier(new Uint8Array())).rejects.toMatchObject({ code: 'ONDERWEG-307' });
  });

  test('[J23] what was known can still be read, and refreshing does nothing', async () => {
    const journal = await openTestJournal();
    await journal.record('note.written', { text: 'x' });
    await journal.close();
    await journal.refresh();
    expect(journal.dossier.notes.size).toBe(1);
    expect(journal.entries()).toHaveLength(1);
    expect(journal.status).toMatchObject({ pending: 0, quarantined: 0 });
  });

  test('[J23] a second time is no mistake, also when the store could not close', async () => {
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'close', at: 1, kind: 'fail' }]),
    });
    await expect(journal.close()).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    await journal.close();
  });

  test('[J23] subscribers hear nothing of what other copies do afterwards', async () => {
    const storage = memoryStorage();
    const [journal, other] = [await openTestJournal({ storage }), await openTestJournal({ storage })];
    let calls = 0;
    journal.subscribe(() => calls++);
    await journal.close();
    await other.record('note.written', { text: 'x' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).toBe(0);
  });
});

describe('drafts', () => {
  test('[J24] are those of the store, and are no entries', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    await journal.drafts.write('note', 'Half a sen');
    expect(await (await openTestJournal({ storage })).drafts.read('note')).toBe('Half a sen');
    expect(journal.entries()).toEqual([]);
    await journal.drafts.write('note', undefined);
    expect(await journal.drafts.read('note')).toBeUndefined();
  });
});
