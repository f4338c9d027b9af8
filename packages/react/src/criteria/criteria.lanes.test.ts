import type { CriterionChange } from '@onderweg/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layLanes } from './criteria.lanes';

const change = (criterion: string, at: string, more: Partial<CriterionChange> = {}): CriterionChange => ({
  criterion,
  at: `${at}T12:00:00+01:00`,
  change: 'born',
  before: undefined,
  after: criterion,
  kind: 'important',
  set: {},
  text: undefined,
  because: [],
  evidence: ['e1'],
  ...more,
});

test('nothing happened: no lanes', () => {
  expect(layLanes([], '2026-01-12')).toEqual([]);
});

test('a mark stands on its day, between the first day and now; a lane is called as it was put last', () => {
  const lanes = layLanes(
    [
      change('k1', '2026-01-01'),
      change('k2', '2026-01-11'),
      change('k1', '2026-01-21', { change: 'sharpened', after: 'helderder', kind: 'must' }),
    ],
    '2026-01-21',
  );
  expect(lanes.map(({ label, kind, marks }) => [label, kind, marks.map(({ number, at }) => [number, at])])).toEqual([
    [
      'helderder',
      'must',
      [
        [1, 0],
        [3, 100],
      ],
    ],
    ['k2', 'important', [[2, 50]]],
  ]);
});

test('marks of one day stand beside each other, within the lane', () => {
  const places = (day: string, today: string) =>
    layLanes([change('k0', '2026-01-01'), change('k1', day), change('k1', day), change('k1', day)], today)[1]?.marks.map(
      ({ at }) => at,
    );
  expect(places('2026-01-11', '2026-01-21')).toEqual([50, 59, 68]);
  expect(places('2026-01-21', '2026-01-21')).toEqual([82, 91, 100]);
});

test('whatever happened: every mark within the lane, in the order of time, and never one on another', () => {
  const days = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(days, (all) => {
      const sorted = all.toSorted((a, b) => a - b);
      const toDay = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      const changes = sorted.map((day, place) => change(`k${place % 2}`, toDay(day)));
      for (const { marks } of layLanes(changes, toDay(301))) {
        for (const [place, { at }] of marks.entries()) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
          if (place > 0) expect(at).toBeGreaterThan(marks[place - 1]?.at ?? 0);
        }
      }
    }),
  );
});
