import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import type { JournalStorage } from './storage';
import { openTestJournal } from './a-journal.test.setup';

describe('close', () => {
  test('[J23] what was under way is finished first; after it nothing can be added', async () => {
    const journal = await openTestJournal();
    const writing = journal.record('note.written', { text: 'last' });
    const closing = journal.close();
    const late = journal.record('note.written', { text: 'late' });
    late.catch(() => undefined);
    await expect(writing).resolves.toMatchObject({ deviceSeq: 1 });
    await closing;
    await expect(late).rejects.toMatchObject({ code: 'ONDERWEG-307' });
    await expect(journal.recordAll([['note.written', { text: 'x' }]])).rejects.toMatchObject({ code: 'ONDERWEG-307' });
    await expect(journal.importDossier(new Uint8Array())).rejects.toMatchObject({ code: 'ONDERWEG-307' });
  });

  test('[J23] drafts that are being written are kept, however many there are, and one more that a record gives rise to', async () => {
    const memory = memoryStorage();
    const slow: JournalStorage = {
      ...memory,
      open: async (name, options) => {
        const store = await memory.open(name, options);
        let isClosed = false;
        return {
          ...store,
          drafts: {
            ...store.drafts,
            write: async (key, text) => {
              await new Promise((done) => setTimeout(done, 20));
              if (isClosed) throw new Error('closed');
              await store.drafts.write(key, text);
            },
          },
          close: async () => {
            isClosed = true;
            await store.close();
          },
        };
      },
    };
    const journal = await openTestJournal({ storage: slow });
    await journal.drafts.write('gone', 'recorded by now');
    const writing = [journal.drafts.write('one', 'text 1'), journal.drafts.write('two', 'text 2')];
    const recorded = journal.record('note.written', { text: 'x' }).then(() => journal.drafts.write('gone', undefined));
    await journal.close();
    await Promise.all([...writing, recorded]);
    const again = await openTestJournal({ storage: slow });
    expect(await again.drafts.keys()).toEqual(['one', 'two']);
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
