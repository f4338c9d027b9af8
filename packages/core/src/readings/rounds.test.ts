import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { roundFindings } from './round-findings';
import { rounds } from './rounds';

const day = '2026-01-12';
const find = (id: string, more: object = {}) => on(day, 'finding.logged', { id, text: 'x', ...more });
const plan = (id: string) => on(day, 'exploration.planned', { id, kind: 'talk' });
const conclude = (id: string, rests: string[]) => on(day, 'conclusion.drawn', { id, text: 'dus', rests });
const steer = (round?: number) => on(day, 'course.set', { course: 'persist', reason: 'goed', ...(round ? { round } : {}) });

const outline = (...happened: readonly Happened[]) =>
  rounds(toDossier(happened)).map(({ round, isOpen, explorations, findings, conclusions, courses, evidence }) => ({
    round: isOpen ? `${round}, open` : `${round}`,
    things: [explorations, findings, conclusions].flatMap((list) => list.map(({ id }) => id)),
    courses: courses.length,
    evidence,
  }));

const twoRounds = [plan('a'), find('f1'), conclude('c1', ['f1']), steer(), plan('b'), find('f2')];

test('[R22] a journey that has not begun is one round, open and empty', () => {
  expect(outline()).toEqual([{ round: '1, open', things: [], courses: 0, evidence: [] }]);
});

test('[R22] each thing stands in the round in which it happened; the course in the one that it closed', () => {
  expect(outline(...twoRounds)).toEqual([
    { round: '1', things: ['a', 'f1', 'c1'], courses: 1, evidence: ['e1', 'e2', 'e3', 'e4'] },
    { round: '2, open', things: ['b', 'f2'], courses: 0, evidence: ['e5', 'e6'] },
  ]);
});

test('[R23] two courses for one round stand side by side, and close it once', () => {
  expect(outline(...twoRounds, steer(1)).map(({ round, courses }) => [round, courses])).toEqual([
    ['1', 2],
    ['2, open', 0],
  ]);
});

test('[R24] a course that was refused where it landed is shown all the same', () => {
  expect(outline(steer()).map(({ round, courses }) => [round, courses])).toEqual([['1, open', 1]]);
  expect(outline(steer(3)).map(({ round, courses }) => [round, courses])).toEqual([
    ['1, open', 0],
    ['2', 0],
    ['3', 1],
  ]);
});

test('[R24] a course for round 0, of a device that counted otherwise, stands with the first', () => {
  expect(outline(...twoRounds, on(day, 'course.set', { round: 0, course: 'widen', reason: 'x' }))[0]?.courses).toBe(2);
});

test('[R25] the findings of a round, the open one unless said otherwise, without what was corrected', () => {
  const dossier = toDossier([...twoRounds, find('f3', { revises: 'f2' })]);
  expect(roundFindings(dossier)).toMatchObject({ round: 2, findings: [{ id: 'f3' }], evidence: ['e7'] });
  expect(roundFindings(dossier, 1)).toMatchObject({ round: 1, findings: [{ id: 'f1' }], evidence: ['e2'] });
  expect(roundFindings(dossier, 9)).toEqual({ round: 9, findings: [], evidence: [] });
});

test('[R25] corrected in a later round, it is gone from its own', () => {
  const dossier = toDossier([...twoRounds, find('f4', { revises: 'f1' })]);
  expect(roundFindings(dossier, 1).findings).toEqual([]);
  expect(roundFindings(dossier).findings.map(({ id }) => id)).toEqual(['f2', 'f4']);
});
