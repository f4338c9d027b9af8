import { expect, test } from 'vitest';
import type { Method } from '../method/method';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { smallerWay } from './smaller-way';

const day = '2026-01-12';
const start = on(day, 'intake.given', { question: 'x' });
const held = on(day, 'coachSession.held', { n: 1 }, 'coach');
const went = (kind: string, rung: number): readonly Happened[] => [
  on(day, 'exploration.planned', { id: kind, kind, rung }),
  on(day, 'exploration.done', { id: kind }),
];
const read = (kind: string, rung: number, happened: readonly Happened[] = [], method: Method = methods.reorientation) => {
  const smaller = smallerWay(toDossier([start, ...happened], method), { kind, rung });
  return smaller && `${smaller.kind.id}${smaller.isWise ? ' wise' : ''}`;
};

test('[R180] a small form of the same kind comes first, and is wise until it was tried', () => {
  const { reintegration } = methods;
  expect(read('shadowDay', 5, [held], reintegration)).toBe('lookTwoHours wise');
  expect(read('trialTask', 6, went('talk', 4), reintegration)).toBe('tryTwoHours wise');
  expect(read('trialTask', 6, went('lookTwoHours', 5), reintegration)).toBe('tryTwoHours wise');
  expect(read('trialTask', 6, went('tryTwoHours', 6), reintegration)).toBe('tryTwoHours');
});

test('[R180] else together with the coach, else three sentences, else one rung less', () => {
  expect(read('talk', 4, [held])).toBe('togetherWithCoach wise');
  expect(read('talk', 4, [held, ...went('shortTalk', 3)])).toBe('togetherWithCoach');
  expect(read('togetherWithCoach', 3, [held])).toBe('message wise');
  expect(read('talk', 4)).toBe('message wise');
  expect(read('talk', 4, went('shortTalk', 3))).toBe('message');
  const few = {
    ...methods.reorientation,
    kinds: [
      { id: 'boat', rung: 2 },
      { id: 'map', rung: 0 },
      { id: 'isle', rung: 4 },
    ],
  };
  expect(read('isle', 4, went('boat', 2), few)).toBe('boat wise');
});

test('[R180] there is nothing smaller than the smallest', () => {
  expect(read('reading', 0)).toBeUndefined();
  expect(read('message', 1)).toBe('lookUp');
});
