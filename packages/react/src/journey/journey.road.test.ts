import { describe, expect, test } from 'vitest';
import { layRoad, roadWidth, toPoint } from './journey.road';
import type { JourneyRound } from './journey.rounds';

function makeRounds(count: number): JourneyRound[] {
  return Array.from({ length: count }, (_, at) => ({
    round: count - at,
    isOpen: at === 0,
    from: '2026-01-12',
    to: at === 0 ? undefined : '2026-02-12',
    explorations: [],
    findings: [],
    conclusions: [],
    courses: [],
    pauses: [],
    directions: [],
    evidence: [],
  }));
}

describe('road', () => {
  test.each([1, 2, 8, 9, 31, 200])('%i rounds are one unbroken road within the picture', (count) => {
    const { bends, begin, end, height } = layRoad(makeRounds(count));
    expect(bends).toHaveLength(count);
    bends.forEach((bend, at) => {
      const older = bends[at + 1];
      expect(toPoint(bend, 0)).toEqual(older ? toPoint(older, 1) : begin);
      for (const part of [0, 0.25, 0.5, 0.75, 1]) {
        const { x, y } = toPoint(bend, part);
        expect(x).toBeGreaterThan(50);
        expect(x).toBeLessThan(roadWidth - 50);
        expect(y).toBeLessThan(height);
      }
    });
    expect(toPoint(bends[0] as (typeof bends)[number], 1)).toEqual(end);
  });

  test('a round keeps its side when another one is added', () => {
    const before = layRoad(makeRounds(3)).bends.map(({ round, side }) => [round.round, side]);
    const after = layRoad(makeRounds(4)).bends.map(({ round, side }) => [round.round, side]);
    expect(after.slice(1)).toEqual(before);
  });

  test('of a long journey the older rounds are small, and the latest six are whole', () => {
    const { bends } = layRoad(makeRounds(30));
    expect(bends.filter(({ isSmall }) => !isSmall).map(({ round }) => round.round)).toEqual([30, 29, 28, 27, 26, 25]);
  });
});
