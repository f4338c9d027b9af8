import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { on, toDossier } from './a-dossier.test.setup';
import { rhythm } from './rhythm';

const act = (day: string) => on(`2026-${day}`, 'finding.logged', { text: 'x' });
const pace = (today: string, ...days: readonly string[]) => rhythm(toDossier(days.map(act)), `2026-${today}`);

test('[R28] the middle of the gaps, whatever their order; of two in the middle the mean', () => {
  expect(pace('03-01', '01-01', '01-13', '01-17', '01-22')).toBe(5);
  expect(pace('03-01', '01-01', '01-13', '01-17', '01-25', '01-29')).toBe(6);
  expect(pace('03-01', '01-01', '01-11', '01-15', '01-19', '01-31')).toBe(7);
});

test('[R28] the last eight gaps, each day once', () => {
  const eight = ['02-01', '02-05', '02-09', '02-13', '02-17', '02-21', '02-25', '03-01'];
  expect(pace('04-01', '01-01', '01-20', ...eight)).toBe(4);
  expect(pace('04-01', '01-01', '01-01', '01-06', '01-06', '01-11', '01-11', '01-16')).toBe(5);
});

test('[R28] days that are still to come do not count, and a clock that jumped back does no harm', () => {
  expect(pace('01-12', '01-01', '01-06', '01-11', '01-16')).toBe(7);
  expect(pace('01-16', '01-01', '01-06', '01-11', '01-16')).toBe(5);
  expect(pace('03-01', '01-16', '01-01', '01-11', '01-06')).toBe(5);
});

test('[R12] a method may say what is fast, slow, unknown and enough', () => {
  const method = {
    ...methods.reorientation,
    thresholds: { rhythmGaps: 1, rhythmShortest: 5, rhythmLongest: 6, rhythmUnknown: 9 },
  };
  const own = (...days: readonly string[]) => rhythm(toDossier(days.map(act), method), '2026-03-01');
  expect([own('01-01'), own('01-01', '01-02'), own('01-01', '01-20')]).toEqual([9, 5, 6]);
});
