import { createLedger, faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { OnderwegError } from '../errors';
import { coach, openTestJournal, readStored } from './a-journal.test.setup';
import type { JournalStorage } from './storage';

/** A store that tells nobody: each copy finds out when it writes. */
function silent(storage: JournalStorage): JournalStorage {
  return { ...storage, open: (name, options) => storage.open(name, { ...options, onChange: () => undefined }) };
}

describe('two journals on one store', () => {
  test('[J19] a key that another copy took is tried again after its news is in: nothing is lost', async () => {
    const storage = silent(memoryStorage());
    const [one, two] = [await openTestJournal({ storage }), await openTestJournal({ storage })];
    const ledger = createLedger();
    const write = (journal: typeof one, text: string) => ledger.attempt(text, () => journal.record('note.written', { text }));
    await Promise.all(Array.from({ length: 30 }, (_, at) => [write(one, `one ${at}`), write(two, `two ${at}`)]).flat());
    await Promise.all([one.refresh(), two.refresh()]);
    const texts = one.entries().map(({ payload }) => (payload as { text: string }).text);
    expect(ledger.refused).toEqual([]);
    expect(ledger.check(texts)).toEqual([]);
    expect(one.entries().map(({ deviceSeq }) => deviceSeq)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    expect(two.entries()).toEqual(one.entries());
    expect(two.dossier.notes.size).toBe(60);
  });

  test('[J20] what is tried again is asked anew of the dossier that it meets then', async () => {
    const storage = silent(memoryStorage());
    const [one, two] = [await openTestJournal({ storage }), await openTestJournal({ storage })];
    await one.record('exploration.planned', { id: 'e1', kind: 'shadowDay' });
    await two.refresh();
    await one.record('exploration.dropped', { id: 'e1' });
    await expect(two.record('exploration.dropped', { id: 'e1' })).rejects.toMatchObject({ code: 'ONDERWEG-207' });
    expect(two.dossier).toEqual(one.dossier);
  });

  test('[J19] a key that stays taken rejects in the end, and does not go on for ever', async () => {
    const taken = new OnderwegError('ONDERWEG-310');
    const faults = Array.from({ length: 50 }, (_, at) => ({ call: 'append', at: at + 1, kind: 'fail', error: taken }) as const);
    const journal = await openTestJournal({ storage: faultyStorage(memoryStorage(), faults) });
    await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: 'ONDERWEG-310' });
    expect(journal.status.pending).toBe(0);
  });

  test('[J21] what another copy wrote comes in by itself where the store can tell, and by refresh everywhere', async () => {
    const storage = memoryStorage();
    const [one, two] = [await openTestJournal({ storage }), await openTestJournal({ storage, author: coach })];
    const deaf = await openTestJournal({ storage: silent(storage) });
    await one.record('note.written', { text: 'x' });
    await expect.poll(() => two.entries().length).toBe(1);
    expect(deaf.entries()).toHaveLength(0);
    await deaf.refresh();
    expect(deaf.dossier).toEqual(one.dossier);
  });

  test('[J21] a store may call for news while it still opens', async () => {
    const memory = memoryStorage();
    const eager: JournalStorage = {
      ...memory,
      open: async (name, options) => {
        options.onChange();
        const store = await memory.open(name, options);
        options.onChange();
        return store;
      },
    };
    const journal = await openTestJournal({ storage: eager });
    expect(journal.status.problem).toBeUndefined();
  });

  test('[J22] a write that failed and was done all the same is known at the next one, and is not there twice', async () => {
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'append', at: 1, kind: 'failLate' }]) });
    await expect(journal.record('note.written', { text: 'one' })).rejects.toThrow();
    await journal.record('note.written', { text: 'two' });
    expect(journal.entries().map(({ payload }) => payload)).toEqual([{ text: 'one' }, { text: 'two' }]);
    expect(await readStored(memory)).toHaveLength(2);
  });
});
