import { describe, expect, test } from 'vitest';
import { openTestJournal } from '../journal/a-journal.test.setup';
import type { RecordedEvent } from '../journal/journal';
import { audienceOf } from './pick-audience';

const onPrivate: readonly RecordedEvent[] = [
  ['direction.activated', { id: 'd1' }],
  ['direction.renamed', { id: 'd1', title: 'Kok' }],
  ['direction.parked', { id: 'd1', reason: 'fit' }],
  ['direction.chosen', { id: 'd1' }],
  ['criterion.sharpened', { id: 'k1', set: { label: 'Geen nachten' } }],
  ['exploration.scheduled', { id: 'e1', when: '2026-03-01' }],
  ['exploration.moved', { id: 'e1', to: '2026-03-02' }],
  ['exploration.awaiting', { id: 'e1' }],
  ['exploration.done', { id: 'e1', energy: 1 }],
  ['exploration.done', { kind: 'talk', directions: ['d1'] }],
  ['exploration.planned', { kind: 'talk', directions: ['d1'] }],
  ['exploration.dropped', { id: 'e2' }],
  ['answer.received', { application: 'a1', outcome: 'rejected' }],
  ['exploration.planned', { kind: 'talk', questions: [{ about: 'k1' }] }],
  ['finding.logged', { text: 'x', links: [{ direction: 'd1', about: 'chance', polarity: 1 }] }],
  ['finding.logged', { text: 'x', links: [{ direction: 'd2', about: 'k1', polarity: 1 }] }],
  ['signal.logged', { text: 'x', links: [{ direction: 'd1', about: 'chance', polarity: 1 }] }],
  ['course.set', { course: 'deepen', reason: 'x', directions: ['d2', 'd1'] }],
  ['conclusion.drawn', { text: 'Dus.', rests: ['f1'] }],
  ['criterion.added', { label: 'Lucht', kind: 'nice', bornFrom: 'f1' }],
  ['weights.given', { method: 'swing', weights: [{ criterion: 'k1', weight: 100 }] }],
];

async function openWith(audience: 'private' | 'coach') {
  const journal = await openTestJournal();
  const things: readonly RecordedEvent[] = [
    ['intake.given', { question: 'Wat nu?', shareFindings: true }],
    ['direction.added', { id: 'd1', title: 'Bakker' }, { audience }],
    ['direction.added', { id: 'd2', title: 'Molenaar' }, { audience: 'coach' }],
    ['criterion.added', { id: 'k1', label: 'Rust', kind: 'must' }, { audience }],
    ['exploration.planned', { id: 'e1', kind: 'talk' }, { audience }],
    ['exploration.planned', { id: 'e2', kind: 'talk' }, { audience }],
    ['application.sent', { id: 'a1', to: 'Bakkerij' }, { audience }],
    ['finding.logged', { id: 'f1', text: 'Vroeg op.' }, { audience }],
    ['finding.logged', { id: 'f2', text: 'Veel lucht.' }, { audience: 'coach' }],
    ['conclusion.drawn', { text: 'Kijken helpt.', rests: ['f2'] }],
  ];
  await journal.recordAll(things);
  return journal;
}

describe('[J6] what happens to a thing is read by no more people than the thing', () => {
  test.each(onPrivate.map((event) => ({ type: event[0], event })))('$type on what is private', async ({ type, event }) => {
    const journal = await openWith('private');
    const [, payload] = event;
    expect(audienceOf(journal.dossier, 'client', type, payload)).toBe('private');
    const [entry] = await journal.recordAll([event]);
    expect(entry?.audience).toBe('private');
  });

  test.each(onPrivate.map((event) => ({ type: event[0], event })))('$type on what the coach reads', async ({ event }) => {
    const journal = await openWith('coach');
    const [entry] = await journal.recordAll([event]);
    expect(entry?.audience).toBe('coach');
  });

  test('a conclusion that rests on what a private application was answered', async () => {
    const journal = await openWith('private');
    const answer = await journal.record('answer.received', { application: 'a1', outcome: 'rejected' });
    const entry = await journal.record('conclusion.drawn', { text: 'Dus.', rests: [answer.id] });
    expect(entry.audience).toBe('private');
  });

  test('the client may choose otherwise', async () => {
    const journal = await openWith('private');
    const entry = await journal.record('direction.activated', { id: 'd1' }, { audience: 'coach' });
    expect(entry.audience).toBe('coach');
  });
});

test('what is said beforehand is what is stored: agreed, not agreed, and without a payload', async () => {
  const journal = await openTestJournal();
  expect(audienceOf(journal.dossier, 'client', 'signal.logged')).toBe('private');
  expect((await journal.record('signal.logged', { text: 'x' })).audience).toBe('private');
  await journal.record('intake.given', { question: 'Wat nu?', shareFindings: true });
  expect(audienceOf(journal.dossier, 'client', 'signal.logged')).toBe('coach');
  expect((await journal.record('signal.logged', { text: 'x' })).audience).toBe('coach');
});
