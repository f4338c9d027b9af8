import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openTestJournal } from './a-journal.test.setup';

afterEach(() => void vi.unstubAllGlobals());

describe('what changes, and who is told', () => {
  test('[J11] the dossier, the entries and the status are the same references until something changed', async () => {
    const journal = await openTestJournal();
    const before = [journal.dossier, journal.entries(), journal.status];
    await journal.refresh();
    await journal.refresh();
    [journal.dossier, journal.entries(), journal.status].forEach((now, at) => void expect(now).toBe(before[at]));
    await journal.record('note.written', { text: 'x' });
    expect(journal.dossier).not.toBe(before[0]);
    expect(journal.entries()).not.toBe(before[1]);
  });

  test('[J12] what was handed out never changes afterwards, from the empty journal on', async () => {
    const journal = await openTestJournal();
    const handedOut = [];
    for (let count = 0; count < 4; count++) {
      handedOut.push({ count, entries: journal.entries(), notes: journal.dossier.notes, all: [...journal.dossier.notes] });
      await journal.record('note.written', { text: `note ${count}` });
    }
    for (const { count, entries, notes, all } of handedOut) {
      expect(entries).toHaveLength(count);
      expect([...notes]).toEqual(all);
    }
  });

  test('[J13] subscribers are called after the change, and no more once they stop', async () => {
    const journal = await openTestJournal();
    const seen: number[] = [];
    const stop = journal.subscribe(() => seen.push(journal.entries().length));
    await journal.record('note.written', { text: 'x' });
    expect(seen.at(-1)).toBe(1);
    stop();
    stop();
    const calls = seen.length;
    await journal.record('note.written', { text: 'y' });
    expect(seen).toHaveLength(calls);
  });

  test('[J13] one subscriber that stops another, or itself, while being called harms nobody', async () => {
    const journal = await openTestJournal();
    const calls: string[] = [];
    const stopFirst = journal.subscribe(() => {
      calls.push('first');
      stopFirst();
    });
    journal.subscribe(() => calls.push('second'));
    await journal.record('note.written', { text: 'x' });
    expect(calls.filter((name) => name === 'first')).toHaveLength(1);
    expect(calls.filter((name) => name === 'second').length).toBeGreaterThan(0);
  });

  test('[J13] nothing new is no news, also after trouble', async () => {
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'fail' }]),
    });
    await journal.record('note.written', { text: 'x' }).catch(() => undefined);
    let calls = 0;
    journal.subscribe(() => calls++);
    await journal.refresh();
    expect(calls).toBe(0);
  });

  test('[J14] a subscriber that throws makes no write fail, and the others are told', async () => {
    const thrown: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => thrown.push(error));
    const journal = await openTestJournal();
    const bug = new Error('a bug of the host');
    let calls = 0;
    journal.subscribe(() => {
      throw bug;
    });
    journal.subscribe(() => calls++);
    await journal.record('note.written', { text: 'x' });
    expect(journal.entries()).toHaveLength(1);
    expect(journal.status.pending).toBe(0);
    expect(calls).toBeGreaterThan(0);
    expect(thrown).toContain(bug);
  });
});
