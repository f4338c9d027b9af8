import type { Direction } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import { toCourseEvents, toMoves } from './course.values';

// Only the state counts here.
const findDirection = (id: string) => ({ id, state: id === 'new' ? 'candidate' : 'active' }) as Direction;

describe('from fields to moves', () => {
  test('names the first thing that is missing', () => {
    expect(toMoves({})).toEqual({ missing: '0/course' });
    expect(toMoves({ '0/course': 'deepen', '0/reason': '  ' })).toEqual({ missing: '0/reason' });
    expect(toMoves({ moves: '2', '0/course': 'deepen', '0/reason': 'Meer weten.' })).toEqual({ missing: '1/course' });
  });

  test('parking asks when to look again, and only with a switch of a direction', () => {
    const values = { '0/course': 'switch', '0/directions': 'd1', '0/park': 'fit', '0/reason': 'Past niet.' };
    expect(toMoves(values)).toEqual({ missing: '0/lookAgainWhen' });
    expect(toMoves({ ...values, '0/directions': undefined })).toMatchObject([{ course: 'switch', directions: [] }]);
    expect(toMoves({ ...values, '0/course': 'persist' })).toEqual([
      { course: 'persist', reason: 'Past niet.', directions: ['d1'] },
    ]);
  });

  test('what was filled in for a course that is no longer chosen does not count', () => {
    const values = { '0/course': 'deepen', '0/until': '2026-03-01', '0/reason': 'Meer weten.' };
    expect(toMoves(values)).toEqual([{ course: 'deepen', reason: 'Meer weten.', directions: [] }]);
  });
});

describe('from moves to events', () => {
  test('each move is a course of the same round, with what it means for its directions', () => {
    const reason = 'Daarom.';
    const park = { reason: 'doable', lookAgainWhen: 'Bij een korte route.' } as const;
    const events = toCourseEvents(
      3,
      [
        { course: 'switch', directions: ['d1'], reason, park },
        { course: 'widen', directions: ['new', 'd2'], reason },
        { course: 'goForIt', directions: ['d3'], reason },
      ],
      findDirection,
    );
    expect(events).toEqual([
      ['course.set', { round: 3, course: 'switch', reason, directions: ['d1'] }],
      ['direction.parked', { id: 'd1', ...park }],
      ['course.set', { round: 3, course: 'widen', reason, directions: ['new', 'd2'] }],
      ['direction.activated', { id: 'new' }],
      ['course.set', { round: 3, course: 'goForIt', reason, directions: ['d3'] }],
      ['direction.chosen', { id: 'd3' }],
    ]);
  });

  test('a pause is planned until the day that was given, or without one', () => {
    const pause = { course: 'pause', directions: [], reason: 'Druk.' } as const;
    expect(toCourseEvents(1, [{ ...pause, until: '2026-03-01' }], findDirection)[1]).toEqual([
      'pause.planned',
      { until: '2026-03-01', reason: 'Druk.' },
    ]);
    expect(toCourseEvents(1, [pause], findDirection)[1]).toEqual(['pause.planned', { reason: 'Druk.' }]);
  });
});
