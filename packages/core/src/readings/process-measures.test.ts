import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { processMeasures } from './process-measures';
import { direct, visit, wish } from './voices.test.setup';

const read = (...happened: readonly Happened[]) => processMeasures(toDossier(happened));
const found = on('2026-01-12', 'finding.logged', { id: 'f1', text: 'x' });
const close = (day: string): readonly Happened[] => [
  on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
  on(day, 'course.set', { course: 'persist', reason: 'goed' }),
];

test('[R161] before anything happened there is nothing to measure', () => {
  expect(read()).toEqual({
    roundsClosed: 0,
    questionsAnswered: 0,
    scope: { atIntake: 0, now: 0 },
    criteriaSharpened: 0,
    daysBetweenSteps: undefined,
    evidence: [],
  });
});

test('[R161] rounds that were closed: a second move and a course that was refused close none', () => {
  const refused = on('2026-01-20', 'course.set', { round: 2, course: 'widen', reason: 'goed' });
  const again = on('2026-01-20', 'course.set', { round: 1, course: 'widen', reason: 'goed' });
  expect(read(found, ...close('2026-01-20'))).toMatchObject({ roundsClosed: 1, evidence: ['e3'] });
  expect(read(found, ...close('2026-01-20'), again)).toMatchObject({ roundsClosed: 1, evidence: ['e3', 'e4'] });
  expect(read(found, refused).roundsClosed).toBe(0);
  expect(read(found, ...close('2026-01-20'), ...close('2026-02-20')).roundsClosed).toBe(2);
  const early = on('2026-01-13', 'course.set', { round: 1, course: 'widen', reason: 'goed' });
  expect(read(found, early, ...close('2026-01-20')).roundsClosed).toBe(1);
});

test('[R162] questions that were taken along and came back with a finding', () => {
  const ask = (id: string, ...texts: readonly string[]) =>
    on('2026-01-12', 'exploration.planned', { id, kind: 'talk', questions: texts.map((text) => ({ text })) });
  const note = (exploration: string) => on('2026-01-14', 'finding.logged', { text: 'x', exploration });
  expect(read(ask('a', 'x', 'y'), ask('b', 'z'), note('a'))).toMatchObject({ questionsAnswered: 2, evidence: ['e1'] });
  expect(read(ask('a', 'x', 'y'), ask('b', 'z'), note('a'), note('b')).questionsAnswered).toBe(3);
  expect(read(ask('a', 'x'), visit('a', '2026-01-13')).questionsAnswered).toBe(0);
});

test('[R162] a question about a cell is answered when a finding says something about it: then the grid says so too', () => {
  const ask = on('2026-01-12', 'exploration.planned', {
    id: 'a',
    kind: 'talk',
    directions: ['d1', 'd2'],
    questions: [{ about: 'chance' }],
  });
  const says = (direction: string, about: string, polarity: number) =>
    on('2026-01-14', 'finding.logged', { text: 'x', exploration: 'a', links: [{ direction, about, polarity }] });
  expect(read(ask, on('2026-01-14', 'finding.logged', { text: 'x', exploration: 'a' })).questionsAnswered).toBe(0);
  expect(read(ask, says('d1', 'chance', 0)).questionsAnswered).toBe(0);
  expect(read(ask, says('d1', 'doable', 1)).questionsAnswered).toBe(0);
  expect(read(ask, says('d2', 'chance', -1)).questionsAnswered).toBe(1);
});

test('[R163] scope: directions that were unknown or vague, by the first course and by now', () => {
  const directions = [
    direct('d1', { novelty: 'known' }),
    direct('d2', { novelty: 'unknown' }),
    direct('d3', { novelty: 'vague' }),
    direct('d4'),
  ];
  const later = on('2026-01-21', 'direction.added', { id: 'd5', title: 'x', novelty: 'unknown' });
  const sameMoment = on('2026-01-20', 'direction.added', { id: 'd6', title: 'x', novelty: 'unknown' });
  expect(read(...directions)).toMatchObject({ scope: { atIntake: 2, now: 2 }, evidence: ['e2', 'e3'] });
  expect(read(...directions, later).scope).toEqual({ atIntake: 3, now: 3 });
  expect(read(found, ...directions, ...close('2026-01-20'), later).scope).toEqual({ atIntake: 2, now: 3 });
  expect(read(found, ...directions, ...close('2026-01-20'), sameMoment).scope).toEqual({ atIntake: 3, now: 3 });
});

test('[R164] each time that a wish became sharper', () => {
  const sharper = on('2026-01-13', 'criterion.sharpened', { id: 'k1', set: { label: 'y' } });
  expect(read(wish('k1'), wish('k2'))).toMatchObject({ criteriaSharpened: 0, evidence: [] });
  expect(read(wish('k1'), sharper, sharper)).toMatchObject({ criteriaSharpened: 2, evidence: ['e2', 'e3'] });
});

test('[R165] days between one step outside and the next: the middle one, of days', () => {
  const between = (...days: readonly string[]) => read(...days.map((day, at) => visit(`v${at}`, day))).daysBetweenSteps;
  expect([between('2026-01-01'), between('2026-01-01', '2026-01-01')]).toEqual([undefined, undefined]);
  // Two steps are no pace, and neither are three.
  expect(between('2026-01-05', '2026-01-01')).toBeUndefined();
  expect(between('2026-01-01', '2026-01-11', '2026-01-13')).toBeUndefined();
  expect(between('2026-01-01', '2026-01-21', '2026-01-23', '2026-01-26')).toBe(3);
  expect(between('2026-01-01', '2026-01-11', '2026-01-11', '2026-01-13', '2026-01-14')).toBe(2);
  const planned = on('2026-01-02', 'exploration.planned', { id: 'p', kind: 'talk' });
  const visits = ['2026-01-01', '2026-01-05', '2026-01-09', '2026-01-13'].map((day, at) => visit(`v${at}`, day));
  expect(read(...visits, planned).daysBetweenSteps).toBe(4);
});
