import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeConsistency, orderWeights, weighBestWorst } from './weights';

const times = fc.integer({ min: 1, max: 9 });
const answers = fc.record({
  most: fc.constant('most'),
  least: fc.constant('least'),
  mostOverLeast: times,
  rest: fc
    .array(fc.record({ mostOverIt: times, itOverLeast: times }), { maxLength: 10 })
    .map((rest) => rest.map((each, at) => ({ criterion: `k${at}`, ...each }))),
});
const weights = fc
  .array(fc.integer({ min: 0, max: 100 }), { maxLength: 12 })
  .map((all) => all.map((weight, at) => ({ criterion: `k${at}`, weight })));

test('[R91] the most is 100 and below nothing, the least is above nothing, whatever was answered', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const found = weighBestWorst(given);
      expect(found).toHaveLength(given.rest.length + 2);
      const of = (criterion: string) => found.find((weight) => weight.criterion === criterion)?.weight ?? Number.NaN;
      expect(of('most')).toBeCloseTo(100);
      for (const { weight } of found) {
        expect(weight).toBeLessThanOrEqual(of('most') + 1e-9);
        expect(weight).toBeGreaterThanOrEqual(of('least') - 1e-9);
      }
    }),
  );
});

test('[R91] who is less under the most, and more over the least, is never lighter', () => {
  fc.assert(
    fc.property(answers, times, times, (given, up, down) => {
      const heavier = { criterion: 'heavier', mostOverIt: Math.min(up, down), itOverLeast: Math.max(up, down) };
      const lighter = { criterion: 'lighter', mostOverIt: Math.max(up, down), itOverLeast: Math.min(up, down) };
      const found = weighBestWorst({ ...given, rest: [...given.rest, lighter, heavier] });
      const of = (criterion: string) => found.find((weight) => weight.criterion === criterion)?.weight ?? Number.NaN;
      expect(of('heavier')).toBeGreaterThanOrEqual(of('lighter') - 1e-9);
    }),
  );
});

test('[R92] consistency lies between 0 and 1, and is 0 exactly where all fit', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const { ratio, about } = judgeConsistency(given);
      expect(ratio).toBeGreaterThanOrEqual(0);
      expect(ratio).toBeLessThanOrEqual(1);
      const fits = given.rest.every(({ mostOverIt, itOverLeast }) => mostOverIt * itOverLeast === given.mostOverLeast);
      expect(ratio === 0).toBe(fits);
      expect(about === undefined).toBe(fits);
    }),
  );
});

test('[R93] each stands in one group, no lighter one before a heavier one that differs more, in whatever order they came', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 40 }), fc.infiniteStream(fc.nat()), (given, nearly, turns) => {
      const groups = orderWeights(given, nearly);
      expect(groups.flat().toSorted()).toEqual(given.map(({ criterion }) => criterion).toSorted());
      const of = (criterion: string) => given.find((each) => each.criterion === criterion)?.weight ?? Number.NaN;
      for (const group of groups) {
        const all = group.map(of);
        expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(nearly);
      }
      for (const [at, group] of groups.slice(1).entries()) {
        const before = (groups[at] ?? []).map(of);
        expect(Math.min(...before)).toBeGreaterThan(Math.max(...group.map(of)));
        expect(Math.max(...before) - Math.max(...group.map(of))).toBeGreaterThan(nearly);
      }
      const shuffled = given.map((each) => [turns.next().value, each] as const).toSorted(([a], [b]) => Number(a) - Number(b));
      expect(
        orderWeights(
          shuffled.map(([, each]) => each),
          nearly,
        ),
      ).toEqual(groups);
    }),
  );
});
