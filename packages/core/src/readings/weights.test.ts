import { describe, expect, test } from 'vitest';
import { hasWidened, readRange } from './met-range';
import { judgeConsistency, orderWeights, weighBestWorst } from './weights';

describe('[R91] best-worst', () => {
  test('where the answers fit together the weights are those answers', () => {
    const found = weighBestWorst({
      most: 'a',
      least: 'c',
      mostOverLeast: 8,
      rest: [
        { criterion: 'd', mostOverIt: 4, itOverLeast: 2 },
        { criterion: 'b', mostOverIt: 2, itOverLeast: 4 },
      ],
    });
    expect(found.map(({ criterion, weight }) => [criterion, Math.round(weight * 100) / 100])).toEqual([
      ['a', 100],
      ['b', 50],
      ['d', 25],
      ['c', 12.5],
    ]);
  });

  test('two answers that pull apart meet in the middle', () => {
    const found = weighBestWorst({
      most: 'a',
      least: 'c',
      mostOverLeast: 4,
      rest: [{ criterion: 'b', mostOverIt: 4, itOverLeast: 4 }],
    });
    expect(found[1]?.criterion).toBe('b');
    expect(found[1]?.weight).toBeCloseTo(100 / 4 ** (2 / 3));
    expect(found[2]?.weight).toBeCloseTo(100 / 4 ** (4 / 3));
  });

  test('what is said to be above the most is as heavy as the most', () => {
    const found = weighBestWorst({
      most: 'a',
      least: 'c',
      mostOverLeast: 1,
      rest: [{ criterion: 'b', mostOverIt: 1, itOverLeast: 9 }],
    });
    expect(found.find(({ criterion }) => criterion === 'b')?.weight).toBeCloseTo(100);
  });
});

test('[R92] consistency: what does not fit, and by how much of what it could', () => {
  const judge = (mostOverLeast: number, ...rest: readonly (readonly [string, number, number])[]) =>
    judgeConsistency({
      most: 'a',
      least: 'c',
      mostOverLeast,
      rest: rest.map(([criterion, mostOverIt, itOverLeast]) => ({ criterion, mostOverIt, itOverLeast })),
    });
  expect(judge(4, ['b', 2, 2])).toEqual({ ratio: 0, about: undefined });
  expect(judge(4, ['b', 2, 2], ['d', 2, 1], ['e', 1, 1], ['f', 8, 1]).about).toBe('e');
  expect(judge(4, ['e', 1, 1]).ratio).toBeCloseTo(Math.log(4) / Math.log(81));
  expect(judge(1, ['d', 9, 9])).toEqual({ ratio: 1, about: 'd' });
});

test('[R93] ten apart is about the same, eleven is not; and a row of small steps does not make one group', () => {
  const of = (...weights: readonly number[]) => weights.map((weight, at) => ({ criterion: `k${at}`, weight }));
  expect(orderWeights(of(100, 90), 10)).toEqual([['k0', 'k1']]);
  expect(orderWeights(of(100, 89), 10)).toEqual([['k0'], ['k1']]);
  expect(orderWeights(of(80, 100, 90), 10)).toEqual([['k1', 'k2'], ['k0']]);
  expect(orderWeights([], 10)).toEqual([]);
  expect(orderWeights(of(50, 50, 50).toReversed(), 0)).toEqual([['k0', 'k1', 'k2']]);
});

describe('[R94] a range in numbers', () => {
  const amountsOf = (worst: string, best: string) => readRange({ worst, best })?.amounts;

  test('is read where both ends hold one, in one unit', () => {
    expect(amountsOf('60 minuten', '20 minuten')).toEqual({ from: 60, to: 20 });
    expect(amountsOf('€ 3.200', '€ 4.000,50')).toEqual({ from: 3200, to: 4000.5 });
    expect(amountsOf('€ 3.200', '€ 4.000')).toEqual({ from: 3200, to: 4000 });
    expect(amountsOf('1,5 uur', '0.5 uur')).toEqual({ from: 1.5, to: 0.5 });
    expect(amountsOf('-5 graden', '12')).toEqual({ from: -5, to: 12 });
    expect(amountsOf('2 uur', '20 minuten')).toBeUndefined();
    expect(amountsOf('altijd druk', 'rustig')).toBeUndefined();
    expect(amountsOf('60 minuten', 'dichtbij')).toBeUndefined();
    expect(amountsOf('ver weg', '20 minuten')).toBeUndefined();
    expect(amountsOf('60', '20 minuten')).toEqual({ from: 60, to: 20 });
    expect(amountsOf('zo’n  60  Minuten', 'zo’n 20 minuten ')).toEqual({ from: 60, to: 20 });
    expect(amountsOf('60 min', '20 m in')).toBeUndefined();
    expect(readRange(undefined)).toBeUndefined();
  });

  test('widens by what lies outside the old one', () => {
    const then = { from: 60, to: 20 };
    expect(hasWidened(then, { from: 70, to: 20 }, 0.25)).toBe(true);
    expect(hasWidened(then, { from: 69, to: 20 }, 0.25)).toBe(false);
    expect(hasWidened(then, { from: 65, to: 15 }, 0.25)).toBe(true);
    expect(hasWidened(then, { from: 50, to: 30 }, 0.25)).toBe(false);
    expect(hasWidened(then, { from: 20, to: 60 }, 0.25)).toBe(false);
    expect(hasWidened({ from: 5, to: 5 }, { from: 5, to: 6 }, 0.25)).toBe(true);
    expect(hasWidened({ from: 5, to: 5 }, { from: 5, to: 5 }, 0.25)).toBe(false);
    expect(hasWidened(undefined, then, 0.25)).toBe(false);
    expect(hasWidened(then, undefined, 0.25)).toBe(false);
  });
});
