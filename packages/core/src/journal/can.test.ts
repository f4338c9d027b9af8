import { describe, expect, test } from 'vitest';
import { coach, openTestJournal } from './a-journal.test.setup';

describe('can', () => {
  test('[J9] without a payload it asks the cycle whether this kind can happen now', async () => {
    const journal = await openTestJournal();
    expect(journal.can('note.written')).toBe(true);
    expect(journal.can('course.set')).toMatchObject({ code: 'ONDERWEG-205' });
  });

  test('[J9] a refusal names its code and the key of its sentence', async () => {
    const journal = await openTestJournal({ author: coach });
    expect(journal.can('course.set', { course: 'switch', reason: 'I would.' })).toEqual({
      code: 'ONDERWEG-203',
      textKey: 'errors.ONDERWEG-203',
    });
  });

  test('[J10] with a payload it answers what recording it would do', async () => {
    const journal = await openTestJournal();
    expect(journal.can('direction.parked', { id: 'd1', reason: 'conditions' })).toMatchObject({ code: 'ONDERWEG-206' });
    expect(journal.can('note.written', { text: '' })).toMatchObject({ code: 'ONDERWEG-101' });
    expect(journal.can('note.written', { text: 'a\0b' })).toMatchObject({ code: 'ONDERWEG-103' });
    await journal.record('direction.added', { id: 'd1', title: 'Nurse' });
    expect(journal.can('direction.parked', { id: 'd1', reason: 'conditions' })).toBe(true);
  });

  test('[J9] a kind that is not known is refused, not thrown', async () => {
    const journal = await openTestJournal();
    expect(journal.can('toString' as 'note.written')).toMatchObject({ code: 'ONDERWEG-102' });
    expect(journal.can('moon.landed' as 'note.written', { text: 'x' })).toMatchObject({ code: 'ONDERWEG-102' });
  });

  test('[J10] asking changes nothing', async () => {
    const journal = await openTestJournal();
    const { dossier, status } = journal;
    let calls = 0;
    journal.subscribe(() => calls++);
    journal.can('note.written', { text: 'x' });
    journal.can('conclusion.drawn');
    expect([journal.dossier, journal.status, calls]).toEqual([dossier, status, 0]);
    expect(journal.dossier).toBe(dossier);
  });
});
