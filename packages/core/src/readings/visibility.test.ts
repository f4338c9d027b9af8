import { describe, expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { visibility } from './visibility';

const start = on('2026-01-05', 'intake.given', { question: 'x' });
const talk = (id: string, rung: number, day: string, more: object = {}): readonly Happened[] => [
  on('2026-01-05', 'exploration.planned', { id, kind: 'talk', rung, ...(more as { dreadBefore?: number }) }),
  on(day, 'exploration.done', { id, ...('after' in more ? { dreadAfter: more.after as number } : {}) }),
];
const read = (day: string, ...happened: readonly Happened[]) =>
  visibility(toDossier([start, ...happened]), new Date(`${day}T12:00:00+01:00`));
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('[R138] being seen', () => {
  test('from a talk on, or when somebody said that they met people', () => {
    const met = [
      on('2026-01-05', 'exploration.planned', { id: 'x', kind: 'event', rung: 2 }),
      on('2026-01-10', 'exploration.done', { id: 'x', seenBy: 2 }),
    ];
    const found = read('2026-02-20', ...talk('a', 2, '2026-01-10'), ...talk('b', 3, '2026-01-10'), ...met);
    expect(ids(found.seen)).toEqual(['b', 'x']);
    const named = (rung: number, who: string) => ids(read('2026-02-20', ...talk('n', rung, '2026-01-10', { who })).seen);
    expect([named(1, 'K.'), named(0, 'K.'), named(1, ' ')]).toEqual([['n'], [], []]);
  });

  test('thanks are due for two weeks, once, and not in a pause', () => {
    const done = talk('a', 4, '2026-01-10');
    expect(ids(read('2026-01-10', ...done).toThank)).toEqual(['a']);
    expect(ids(read('2026-01-24', ...done).toThank)).toEqual(['a']);
    expect(ids(read('2026-01-25', ...done).toThank)).toEqual([]);
    const sent = (kind: 'thanks' | 'followUp') => on('2026-01-11', 'followUp.sent', { exploration: 'a', kind });
    expect(ids(read('2026-01-12', ...done, sent('thanks')).toThank)).toEqual([]);
    expect(ids(read('2026-01-12', ...done, sent('followUp')).toThank)).toEqual(['a']);
    expect(ids(read('2026-01-12', ...done, on('2026-01-11', 'pause.planned', { until: '2026-01-20' })).toThank)).toEqual([]);
  });

  test('to ask after: more than a week, and again when a new wait began', () => {
    const wait = [
      on('2026-01-05', 'exploration.planned', { id: 'a', kind: 'talk' }),
      on('2026-01-10', 'exploration.awaiting', { id: 'a' }),
    ];
    expect(ids(read('2026-01-17', ...wait).toAsk)).toEqual([]);
    expect(ids(read('2026-01-18', ...wait).toAsk)).toEqual(['a']);
    expect(
      ids(read('2026-01-18', ...wait, on('2026-01-18', 'followUp.sent', { exploration: 'a', kind: 'followUp' })).toAsk),
    ).toEqual([]);
    expect(
      ids(read('2026-01-18', ...wait, on('2026-01-09', 'followUp.sent', { exploration: 'a', kind: 'followUp' })).toAsk),
    ).toEqual(['a']);
  });

  test('an application without a word: after more than a week, for a month, until somebody asked', () => {
    const sent = (more: object = {}) => on('2026-01-10', 'application.sent', { id: 'a1', ...more });
    const waits = (day: string, ...happened: readonly Happened[]) => ids(read(day, sent(), ...happened).unanswered);
    expect(waits('2026-01-17')).toEqual([]);
    expect(waits('2026-01-18')).toEqual(['a1']);
    expect(waits('2026-02-07')).toEqual(['a1']);
    expect(waits('2026-02-08')).toEqual([]);
    expect(waits('2026-01-18', on('2026-01-15', 'answer.received', { application: 'a1', outcome: 'rejected' }))).toEqual([]);
    expect(waits('2026-01-18', on('2026-01-18', 'followUp.sent', { application: 'a1', kind: 'followUp' }))).toEqual([]);
    expect(waits('2026-01-18', on('2026-01-18', 'followUp.sent', { exploration: 'a1', kind: 'followUp' }))).toEqual(['a1']);
    expect(waits('2026-01-18', on('2026-01-17', 'pause.planned', { until: '2026-01-20' }))).toEqual([]);
    expect(ids(read('2026-01-18', sent({ count: 7 })).unanswered)).toEqual([]);
  });

  test('what was sent before it was written down counts from the day on which it was sent', () => {
    const sent = [
      on('2026-01-20', 'application.sent', { id: 'today' }),
      on('2026-01-20', 'application.sent', { id: 'old', sentOn: '2026-01-05', jobTitle: 'Planner' }),
      on('2026-01-20', 'application.sent', { id: 'middle', sentOn: '2026-01-14' }),
    ];
    const found = read('2026-01-20', ...sent);
    expect(found.applications.map(({ application }) => application.id)).toEqual(['today', 'middle', 'old']);
    expect(ids(found.unanswered)).toEqual(['old']);
  });

  test('applications one by one, with the last that was heard', () => {
    const { applications } = read(
      '2026-02-01',
      on('2026-01-10', 'application.sent', { id: 'a1' }),
      on('2026-01-11', 'application.sent', { id: 'a2' }),
      on('2026-01-12', 'answer.received', { application: 'a1', outcome: 'invited' }),
      on('2026-01-20', 'answer.received', { application: 'a1', outcome: 'rejected' }),
    );
    expect(applications.map(({ application, state }) => [application.id, state])).toEqual([
      ['a2', 'sent'],
      ['a1', 'rejected'],
    ]);
  });

  test('dread before and after, where both were said', () => {
    const found = read(
      '2026-02-01',
      ...talk('a', 4, '2026-01-10', { dreadBefore: 8, after: 3 }),
      ...talk('b', 4, '2026-01-11', { dreadBefore: 5, after: 5 }),
      ...talk('c', 4, '2026-01-12', { dreadBefore: 5 }),
    );
    expect([ids(found.dread.told), found.dread.fell]).toEqual([['a', 'b'], 1]);
  });

  test('dread that grew is told as well, and did not fall', () => {
    expect(read('2026-02-01', ...talk('a', 4, '2026-01-10', { dreadBefore: 2, after: 6 })).dread).toMatchObject({ fell: 0 });
    expect(read('2026-02-01', ...talk('a', 4, '2026-01-10', { after: 6 })).dread.told).toEqual([]);
  });

  test('it rests on visits, waits and applications with their last answer, and on nothing that was only planned', () => {
    const found = read(
      '2026-02-01',
      ...talk('a', 4, '2026-01-10'),
      on('2026-01-10', 'exploration.planned', { id: 'p', kind: 'talk', rung: 4 }),
      on('2026-01-10', 'exploration.planned', { id: 'w', kind: 'talk' }),
      on('2026-01-10', 'exploration.awaiting', { id: 'w' }),
      on('2026-01-10', 'application.sent', { id: 'a1' }),
      on('2026-01-11', 'answer.received', { application: 'a1', outcome: 'rejected' }),
      on('2026-01-12', 'application.sent', { id: 'a2' }),
    );
    expect(ids(found.seen)).toEqual(['a']);
    expect(found.evidence).toEqual(['e2', 'e5', 'e9', 'e7', 'e8']);
    expect(read('2026-02-01').evidence).toEqual([]);
  });
});
