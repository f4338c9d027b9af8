import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage } from '@onderweg/testing';
import { describe, expect, test } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';

const finding = { text: 'Most rides are plain transport.' };

describe('a store that gives no answer, or is gone', () => {
  test('[J40] what did arrive after all is not written again when it is asked again', async () => {
    const error = new Error('No answer.');
    const storage = faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'failLate', error }]);
    const journal = await openTestJournal({ storage });
    await expect(journal.record('finding.logged', finding)).rejects.toMatchObject({ code: 'ONDERWEG-309' });
    const entry = await journal.record('finding.logged', finding);
    expect(journal.entries()).toEqual([entry]);
    expect(journal.status.problem).toBeUndefined();
  });

  test('[J40] what did not arrive is written when it is asked again', async () => {
    const storage = faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'fail', error: new Error('No.') }]);
    const journal = await openTestJournal({ storage });
    await expect(journal.record('finding.logged', finding)).rejects.toMatchObject({ code: 'ONDERWEG-309' });
    await journal.record('finding.logged', finding);
    expect(journal.entries()).toHaveLength(1);
  });

  test('[J40] something else that is asked meanwhile is written, beside what did arrive', async () => {
    const storage = faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'failLate', error: new Error('No answer.') }]);
    const journal = await openTestJournal({ storage });
    await expect(journal.record('finding.logged', finding)).rejects.toMatchObject({ code: 'ONDERWEG-309' });
    await journal.record('finding.logged', { text: 'And they are long.' });
    expect(journal.dossier.findings.map(({ text }) => text)).toEqual([finding.text, 'And they are long.']);
  });

  test('[J41] a copy can be made of what the page still knows when the store cannot be read', async () => {
    const storage = faultyStorage(memoryStorage(), [{ call: 'read', at: 2, kind: 'die' }]);
    const journal = await openTestJournal({ storage });
    await journal.record('finding.logged', finding);
    expect(new TextDecoder().decode(await journal.exportDossier())).toContain(finding.text);
  });

  test('[J42] trouble with reading is over with the next read that succeeds', async () => {
    const memory = memoryStorage();
    const storage = faultyStorage(memory, [{ call: 'read', at: 2, kind: 'fail' }]);
    const journal = await openTestJournal({ storage });
    const other = await openTestJournal({ storage: memory });
    await other.record('finding.logged', finding);
    await expect.poll(() => journal.status.problem?.code).toBe('ONDERWEG-302');
    await journal.refresh();
    expect(journal.status.problem).toBeUndefined();
    expect(journal.dossier.findings.size).toBe(1);
  });
});
