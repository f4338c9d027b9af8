import { describe, expect, test } from 'vitest';
import type { EventType } from '../events/events';
import { openTestJournal } from './a-journal.test.setup';

const noDays = [
  '2026-02-30',
  '2026-13-45',
  '2026-00-10',
  '2026-04-31',
  '2025-02-29',
  '1900-02-29',
  '0026-10-03',
  '1899-12-31',
  '2201-01-01',
  '12026-01-01',
  '2026-2-3',
  '',
];
const noMoments = [
  ...noDays,
  '2026-02-03T25:99',
  '2026-02-03T24:00',
  '2026-02-03T09:60',
  '2026-02-03T09:30+15:00',
  '2026-02-30T09:30',
];
const days = ['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31', '2026-12-31'];

/** Every field of a day or a moment. */
type DayField = readonly [type: EventType, field: string, others: object, isMoment?: boolean];
const dayFields: readonly DayField[] = [
  ['exploration.planned', 'when', { kind: 'talk' }, true],
  ['exploration.scheduled', 'when', { id: 'e1' }, true],
  ['exploration.moved', 'to', { id: 'e1' }, true],
  ['intake.given', 'deadline', {}],
  ['sponsorGoal.given', 'paidUntil', { goal: 'Werk' }],
  ['finding.logged', 'expires', { text: 'Druk.' }],
  ['signal.logged', 'expires', { text: 'Druk.' }],
  ['estimate.given', 'resolvesOn', { p: 0.5, statement: 'Ik bel.' }],
  ['letter.scheduled', 'opens', { text: 'Hoe is het?' }],
  ['pause.planned', 'until', {}],
  ['workCondition.noted', 'validUntil', { text: 'Halve dagen.' }],
  ['report.made', 'seenByClientOn', {}],
  ['checkIn.answered', 'on', {}],
  ['nudge.sent', 'on', {}],
];

describe('days exist', () => {
  test.each(dayFields)('[J45] %s, %s', async (...row) => {
    const [type, field, others, isMoment = false] = row as unknown as DayField;
    const journal = await openTestJournal();
    await journal.record('exploration.planned', { id: 'e1', kind: 'talk' });
    for (const day of isMoment ? noMoments : noDays) {
      const refused = expect(journal.record(type, { ...others, [field]: day } as never), day).rejects;
      await refused.toMatchObject({ code: 'ONDERWEG-101', path: [field] });
    }
    for (const day of isMoment ? [...days, '2026-02-03T09:30', '2026-02-03T09:30:15.5+01:00', '2026-02-03T09:30Z'] : days) {
      expect((await journal.record(type, { ...others, [field]: day } as never)).payload).toMatchObject({ [field]: day });
    }
    await journal.close();
  });

  test('[J45] checkIn.planned, each of its days', async () => {
    const journal = await openTestJournal();
    for (const day of noDays) {
      await expect(journal.record('checkIn.planned', { on: ['2026-02-03', day] })).rejects.toMatchObject({
        code: 'ONDERWEG-101',
      });
    }
  });
});

const blanks = [
  ' ',
  '   ',
  '\n',
  '\t\r\n',
  '\u00a0',
  '\u200b',
  '\u200b \u2060',
  '\ufeff',
  '\u00ad',
  '\u3164',
  '\u2800',
  '\u202e',
  '\u0007',
];

/** Every text that is asked for. */
const textFields: readonly (readonly [EventType, string, object])[] = [
  ['note.written', 'text', {}],
  ['finding.logged', 'text', {}],
  ['signal.logged', 'text', {}],
  ['conclusion.drawn', 'text', { rests: ['f1'] }],
  ['direction.added', 'title', {}],
  ['direction.renamed', 'title', { id: 'd1' }],
  ['criterion.added', 'label', { kind: 'must' }],
  ['picture.given', 'text', {}],
  ['meaning.named', 'text', {}],
  ['agreement.noted', 'text', {}],
  ['sponsorGoal.given', 'goal', {}],
  ['sponsor.asked', 'question', {}],
  ['letter.scheduled', 'text', { opens: '2026-06-01' }],
  ['estimate.given', 'statement', { p: 0.5, resolvesOn: '2026-06-01' }],
  ['workCondition.noted', 'text', {}],
  ['exploration.planned', 'kind', {}],
];

describe('a text says something', () => {
  test.each(textFields)('[J45] %s, %s', async (type, field, others) => {
    const journal = await openTestJournal();
    await journal.recordAll([
      ['finding.logged', { id: 'f1', text: 'Druk.' }],
      ['direction.added', { id: 'd1', title: 'Zorg' }],
    ]);
    for (const text of blanks) {
      const refused = expect(journal.record(type, { ...others, [field]: text } as never), JSON.stringify(text)).rejects;
      await refused.toMatchObject({ code: 'ONDERWEG-101', path: [field] });
    }
    for (const text of ['.', '👩‍⚕️', 'ا', ' x ', '\u200bx']) await journal.record(type, { ...others, [field]: text } as never);
    await journal.close();
  });
});
