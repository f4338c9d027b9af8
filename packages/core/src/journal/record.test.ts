import { faultyStorage } from '@onderweg/testing';
import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { coach, openTestJournal, readStored } from './a-journal.test.setup';

describe('record', () => {
  test('[J26] it resolves with the entry, and the store holds it by then', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const entry = await journal.record('note.written', { text: 'Slept well.' });
    expect(await readStored(storage)).toEqual([{ key: `${entry.device}/1`, text: JSON.stringify(entry) }]);
    expect(journal.entries()).toEqual([entry]);
    expect(journal.dossier.notes.get(entry.id)?.text).toBe('Slept well.');
  });

  test('[J26] while the store has not confirmed, nothing shows and nothing resolves', async () => {
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'hang' }]),
    });
    const { dossier } = journal;
    let isSettled = false;
    void journal.record('note.written', { text: 'Slept well.' }).finally(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isSettled).toBe(false);
    expect(journal.dossier).toBe(dossier);
    expect(journal.status.pending).toBe(1);
  });

  test('[J2] when the store fails, it rejects, and everything is as it was', async () => {
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'append', at: 2, kind: 'fail' }]) });
    await journal.record('note.written', { text: 'Slept well.' });
    const [dossier, entries, stored] = [journal.dossier, journal.entries(), await readStored(memory)];
    await expect(journal.record('note.written', { text: 'Walked.' })).rejects.toMatchObject({ code: 'ONDERWEG-302' });
    expect(journal.dossier).toBe(dossier);
    expect(journal.entries()).toBe(entries);
    expect(await readStored(memory)).toEqual(stored);
  });

  test('[J2] when it is refused, it rejects, and everything is as it was', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const [dossier, entries, status] = [journal.dossier, journal.entries(), journal.status];
    await expect(journal.record('course.set', { course: 'switch', reason: 'I know.' })).rejects.toMatchObject({
      name: 'OnderwegError',
    });
    expect(journal.dossier).toBe(dossier);
    expect(journal.entries()).toBe(entries);
    expect(journal.status).toEqual(status);
    expect(await readStored(storage)).toEqual([]);
  });

  test('[J3] a failure that has no code of its own becomes 309, with its cause', async () => {
    const cause = new TypeError('the line is dead');
    const journal = await openTestJournal({
      storage: faultyStorage(memoryStorage(), [{ call: 'append', at: 1, kind: 'fail', error: cause }]),
    });
    await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: 'ONDERWEG-309', cause });
  });

  test('[J4] calls made at once are written in the order in which they were made', async () => {
    const journal = await openTestJournal();
    const texts = Array.from({ length: 20 }, (_, at) => `note ${at}`);
    await Promise.all(texts.map((text) => journal.record('note.written', { text })));
    expect(journal.entries().map(({ payload }) => (payload as { text: string }).text)).toEqual(texts);
  });

  test('[J5] a device counts 1, 2, 3 … without gaps: refusals, failures and opening again take no number', async () => {
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: faultyStorage(memory, [{ call: 'append', at: 2, kind: 'fail' }]) });
    await journal.record('note.written', { text: 'one' });
    await expect(journal.record('note.written', { text: 'lost' })).rejects.toThrow();
    await expect(journal.record('note.written', { text: '' })).rejects.toThrow();
    await journal.record('note.written', { text: 'two' });
    await journal.close();
    const again = await openTestJournal({ storage: memory });
    await again.record('note.written', { text: 'three' });
    expect(again.entries().map(({ deviceSeq }) => deviceSeq)).toEqual([1, 2, 3]);
    expect(again.entries().map(({ after }) => after)).toEqual([0, 1, 2]);
  });

  test('[J6] an entry is addressed as its kind has it, or as asked', async () => {
    const journal = await openTestJournal();
    const own = await journal.record('note.written', { text: 'mine' });
    const shared = await journal.record('note.written', { text: 'ours' }, { audience: 'coach' });
    expect([own.audience, shared.audience]).toEqual(['private', 'coach']);
  });

  test('[J6] what a coach writes is never hidden from the coach', async () => {
    const journal = await openTestJournal({ author: coach });
    expect((await journal.record('note.written', { text: 'For both of us.' })).audience).toBe('coach');
  });

  test('[J6] a finding is for the coach once the client has agreed to that, and private until then', async () => {
    const journal = await openTestJournal();
    const before = await journal.record('finding.logged', { text: 'Most rides are plain transport.' });
    await journal.record('intake.given', { shareFindings: true });
    const after = await journal.record('finding.logged', { text: 'Six o’clock starts.' });
    expect([before.audience, after.audience]).toEqual(['private', 'coach']);
  });

  test('[M23] where no coach takes part, an answer from before makes no finding the coach’s', async () => {
    const method = { ...methods.reorientation, withCoach: false };
    const journal = await openTestJournal({ method });
    await journal.record('intake.given', { shareFindings: true });
    expect((await journal.record('finding.logged', { text: 'Six o’clock starts.' })).audience).toBe('private');
    const { withCoach: _, ...silent } = methods.reorientation;
    const other = await openTestJournal({ method: silent, journal: 'other' });
    await other.record('intake.given', { shareFindings: true });
    expect((await other.record('finding.logged', { text: 'Six o’clock starts.' })).audience).toBe('coach');
  });

  test('[P21] what is about something private is private too, unless said otherwise', async () => {
    const journal = await openTestJournal();
    await journal.record('intake.given', { shareFindings: true });
    const own = { audience: 'private' } as const;
    await journal.record('criterion.added', { id: 'k1', label: 'Rust', kind: 'must' }, own);
    await journal.record('direction.added', { id: 'd1', title: 'Zorg' }, own);
    await journal.record('exploration.planned', { id: 'e1', kind: 'talk' }, own);
    await journal.record('finding.logged', { id: 'f1', text: 'Druk.' }, own);
    await journal.record('application.sent', { id: 'a1' }, own);
    const about = await journal.recordAll([
      ['criterion.sharpened', { id: 'k1', set: { label: 'Stilte' } }],
      ['direction.activated', { id: 'd1' }],
      ['direction.parked', { id: 'd1', reason: 'fit' }],
      ['direction.chosen', { id: 'd1' }],
      ['exploration.scheduled', { id: 'e1', when: '2026-03-02' }],
      ['exploration.moved', { id: 'e1', reason: 'dread' }],
      ['exploration.awaiting', { id: 'e1' }],
      ['exploration.done', { id: 'e1', dreadAfter: 3 }],
      ['finding.logged', { text: 'Heel druk.', revises: 'f1' }],
      ['signal.logged', { text: 'Veel vacatures.', exploration: 'e1' }],
      ['answer.received', { application: 'a1', outcome: 'rejected' }],
      ['followUp.sent', { application: 'a1', kind: 'thanks' }],
    ]);
    expect(about.map(({ type, audience }) => `${type} ${audience}`)).toEqual(about.map(({ type }) => `${type} private`));
    const said = await journal.record('criterion.sharpened', { id: 'k1', text: 'Voor de coach.' }, { audience: 'coach' });
    const other = await journal.record('exploration.planned', { kind: 'talk' });
    expect([said.audience, other.audience]).toEqual(['coach', 'coach']);
  });
});
