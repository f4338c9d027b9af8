import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { rhythm } from './rhythm';
import { whereWasI } from './where-was-i';

const find = (day: string) => on(day, 'finding.logged', { id: 'f1', text: 'x' });
const read = (now: string, ...happened: readonly Happened[]) => whereWasI(toDossier(happened), new Date(`${now}T12:00:00`));

test('[R26] somebody is back after more than fourteen days', () => {
  expect(read('2026-01-26', find('2026-01-12'))).toMatchObject({ days: 14, isBack: false });
  expect(read('2026-01-27', find('2026-01-12'))).toMatchObject({ days: 15, isBack: true });
});

test('[R26] a method may say when', () => {
  const early = { ...methods.reorientation, thresholds: { awayDays: 2 } };
  const isBack = (now: string) => whereWasI(toDossier([find('2026-01-12')], early), new Date(`${now}T12:00:00`)).isBack;
  expect([isBack('2026-01-14'), isBack('2026-01-15')]).toEqual([false, true]);
});

test('[R26] what a coach did is no activity of the client', () => {
  const byCoach = on('2026-02-01', 'finding.logged', { text: 'x' }, 'coach');
  expect(read('2026-02-02', find('2026-01-12'), byCoach)).toMatchObject({ days: 21, isBack: true });
});

test('[R26] nothing yet, or a clock that was ahead, is no absence', () => {
  expect(read('2026-01-12')).toEqual({ isBack: false, days: 0, conclusions: [], course: undefined, open: [], evidence: [] });
  expect(read('2026-01-12', find('2031-01-01'))).toMatchObject({ days: 0, isBack: false });
});

test('[R27] the last three conclusions that were taken, the course, and what is still open', () => {
  const day = '2026-01-12';
  const conclude = (id: string, rests: string[]) => on(day, 'conclusion.drawn', { id, text: 'dus', rests });
  const plan = (id: string) => on(day, 'exploration.planned', { id, kind: 'talk' });
  const back = read(
    '2026-03-01',
    find(day),
    ...['c1', 'c2', 'c3', 'c4'].map((id) => conclude(id, ['f1'])),
    conclude('on nothing', []),
    on(day, 'course.set', { course: 'persist', reason: 'goed' }),
    ...['done', 'dropped', 'noted', 'open'].map(plan),
    on(day, 'exploration.done', { id: 'done' }),
    on(day, 'exploration.dropped', { id: 'dropped' }),
    on(day, 'exploration.done', { id: 'noted' }),
    on(day, 'finding.logged', { text: 'x', exploration: 'noted' }),
  );
  expect(back.conclusions.map(({ id }) => id)).toEqual(['c2', 'c3', 'c4']);
  expect(back.course).toMatchObject({ course: 'persist' });
  expect(back.open.map(({ id }) => id)).toEqual(['done', 'open']);
  expect(back.evidence).toEqual(['e3', 'e4', 'e5', 'e7', 'e8', 'e11']);
});

test('[R27] what waits for a day, for its day or for an answer is open', () => {
  const day = '2026-01-12';
  const back = read(
    '2026-03-01',
    on(day, 'exploration.planned', { id: 'idea', kind: 'talk' }),
    on(day, 'exploration.planned', { id: 'planned', kind: 'talk', when: '2026-01-20' }),
    on(day, 'exploration.planned', { id: 'awaiting', kind: 'talk' }),
    on(day, 'exploration.awaiting', { id: 'awaiting' }),
  );
  expect(back.open.map(({ state }) => state)).toEqual(['idea', 'planned', 'awaiting']);
});

test('[R27] a course that was not taken, of a coach or before a conclusion, is not the course', () => {
  const day = '2026-01-12';
  const course = on(day, 'course.set', { course: 'persist', reason: 'goed' });
  const ofCoach = on(day, 'course.set', { course: 'switch', reason: 'beter' }, 'coach');
  expect(read(day, course).course).toBeUndefined();
  const conclusion = on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] });
  expect(read(day, find(day), conclusion, course, ofCoach).course).toMatchObject({ course: 'persist' });
});

const paced = (...days: readonly string[]) => rhythm(toDossier(days.map(find)), '2026-03-01');

test('[R28] somebody’s own pace is the middle of their last gaps, from the third gap on, between 3 and 14 days', () => {
  expect(paced()).toBe(7);
  expect(paced('2026-01-01', '2026-01-06', '2026-01-11')).toBe(7);
  expect(paced('2026-01-01', '2026-01-06', '2026-01-11', '2026-01-16')).toBe(5);
  expect(paced('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04')).toBe(3);
  expect(paced('2026-01-01', '2026-01-21', '2026-02-10', '2026-03-01')).toBe(14);
  expect(paced('2026-01-01', '2026-01-05', '2026-01-09', '2026-01-17', '2026-01-25')).toBe(6);
});
