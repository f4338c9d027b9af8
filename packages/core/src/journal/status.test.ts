import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, writeStored } from './a-journal.test.setup';

describe('status', () => {
  test('[J15] it says how well the store keeps', async () => {
    expect((await openTestJournal()).status).toEqual({ durability: 'memory', pending: 0, quarantined: 0 });
    const durable = await openTestJournal({ storage: memoryStorage({ durability: 'durable' }) });
    expect(durable.status.durability).toBe('durable');
  });

  test('[J15] a store that a newer version has opened turns read only, with 304', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    await storage.open('mila', { newId: () => 'd', onChange: () => undefined, writer: 99 });
    await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: 'ONDERWEG-304' });
    expect(journal.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-304' } });
    const later = await openTestJournal({ storage });
    expect(later.status).toMatchObject({ durability: 'readonly', problem: { code: 'ONDERWEG-304' } });
  });

  test('[J16] pending counts what is under way, and goes back to none, whatever the outcome', async () => {
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'append', at: 2, kind: 'fail' }]),
    });
    const seen: number[] = [];
    journal.subscribe(() => seen.push(journal.status.pending));
    const both = journal.recordAll([
      ['note.written', { text: 'one' }],
      ['note.written', { text: 'two' }],
    ]);
    const failing = journal.record('note.written', { text: 'three' });
    expect(journal.status.pending).toBe(3);
    await both;
    await expect(failing).rejects.toThrow();
    expect(Math.max(...seen)).toBe(3);
    expect(journal.status.pending).toBe(0);
  });

  test('[J17] trouble with the store shows until a write succeeds', async () => {
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'fail' }]),
    });
    const seen: unknown[] = [];
    journal.subscribe(() => seen.push(journal.status.problem?.code));
    await expect(journal.record('note.written', { text: 'x' })).rejects.toThrow();
    expect(journal.status.problem).toMatchObject({ code: 'ONDERWEG-302' });
    expect(seen.at(-1)).toBe('ONDERWEG-302');
    await journal.record('note.written', { text: 'x' });
    expect(journal.status.problem).toBeUndefined();
    expect(seen.at(-1)).toBeUndefined();
  });

  test('[J17] a refusal is no trouble of the journal', async () => {
    const journal = await openTestJournal();
    await expect(journal.record('note.written', { text: '' })).rejects.toMatchObject({ code: 'ONDERWEG-101' });
    expect(journal.status.problem).toBeUndefined();
  });

  test('[J18] records that could not be read are counted', async () => {
    const storage = memoryStorage();
    await writeStored(storage, [
      { key: 'a', text: 'not JSON' },
      { key: 'b', text: '{}' },
    ]);
    expect((await openTestJournal({ storage })).status.quarantined).toBe(2);
  });

  test('[J17] news that cannot be read in shows as trouble, and rejects nobody', async () => {
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'read', at: 2, kind: 'fail' }]) });
    const other = await openTestJournal({ storage: memory });
    await other.record('note.written', { text: 'x' });
    await expect.poll(() => journal.status.problem?.code).toBe('ONDERWEG-302');
    await journal.refresh();
    expect(journal.entries()).toHaveLength(1);
  });
});
