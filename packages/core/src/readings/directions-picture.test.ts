import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { directionsPicture } from './directions-picture';

const day = '2026-01-12';
const d1 = on(day, 'direction.added', { id: 'd1', title: 'Tuinder', state: 'active' });
const wish = (id: string, kind: 'must' | 'important' | 'nice' = 'important') =>
  on(day, 'criterion.added', { id, label: id, kind });
const say = (about: string, polarity: number, source: string) =>
  on(day, 'finding.logged', { text: 'x', source, links: [{ direction: 'd1', about, polarity }] });
const up = (about: string) => [say(about, 1, 'An'), say(about, 1, 'Bo')];
const down = (about: string) => [say(about, -1, 'An'), say(about, -1, 'Bo')];

const three = [wish('k1'), wish('k2'), wish('k3')];
const read = (...happened: readonly Happened[]) => directionsPicture(toDossier([d1, ...happened])).directions[0];
const bands = (...happened: readonly Happened[]) => {
  const range = read(...happened)?.attractiveness;
  return range && [range.from, range.to];
};

describe('[R100] how attractive a direction is', () => {
  test('may be anything while nobody heard anything, or nothing counts yet', () => {
    expect(bands()).toEqual(['low', 'high']);
    expect(bands(...three)).toEqual(['low', 'high']);
    expect(bands(wish('k1', 'must'), ...up('k1'))).toEqual(['low', 'high']);
  });

  test('is one band once every important wish is up or down', () => {
    expect(bands(...three, ...up('k1'), ...up('k2'), ...up('k3'))).toEqual(['high', 'high']);
    expect(bands(...three, ...up('k1'), ...up('k2'), ...down('k3'))).toEqual(['high', 'high']);
    expect(bands(...three, ...up('k1'), ...down('k2'), ...down('k3'))).toEqual(['low', 'low']);
    expect(bands(wish('k1'), wish('k2'), ...up('k1'), ...down('k2'))).toEqual(['mid', 'mid']);
    const five = ['k1', 'k2', 'k3', 'k4', 'k5'];
    const heard = five.flatMap((about, at) => (at < 2 ? up(about) : down(about)));
    expect(bands(...five.map((id) => wish(id)), ...heard)).toEqual(['mid', 'mid']);
  });

  test('reaches as far as what is not sure may turn out', () => {
    expect(bands(...three, ...up('k1'), ...up('k2'))).toEqual(['high', 'high']);
    expect(bands(...three, ...up('k1'))).toEqual(['low', 'high']);
    expect(bands(...three, ...up('k1'), ...down('k2'))).toEqual(['low', 'high']);
    expect(bands(...three, wish('k4'), ...up('k1'), ...up('k2'), ...down('k3'))).toEqual(['mid', 'high']);
    expect(bands(wish('k1'), say('k1', 1, 'An'), say('k1', -1, 'Bo'))).toEqual(['low', 'high']);
  });

  test('one voice rules out the other end, and no more', () => {
    expect(bands(wish('k1'), say('k1', 1, 'An'))).toEqual(['mid', 'high']);
    expect(bands(wish('k1'), say('k1', -1, 'An'))).toEqual(['low', 'mid']);
  });

  test('hangs on no must and on nothing that is only nice; a must that is down is told apart', () => {
    const found = read(wish('k1'), wish('k2', 'must'), wish('k3', 'nice'), ...up('k1'), ...down('k2'), ...down('k3'));
    expect(found).toMatchObject({
      attractiveness: { from: 'high', to: 'high' },
      clashes: ['k2'],
      up: ['k1'],
      down: [],
      unsure: [],
    });
    expect(found?.evidence).toEqual(['e5', 'e6', 'e7', 'e8']);
    const kept = read(wish('k1'), wish('k2', 'must'), ...up('k1'), ...up('k2'));
    expect(kept).toMatchObject({ clashes: [], evidence: ['e4', 'e5'] });
  });

  test('by a share that a method may put elsewhere', () => {
    const happened = [d1, ...three, ...up('k1'), ...up('k2'), ...down('k3')];
    const of = (attractiveShare: number) =>
      directionsPicture(toDossier(happened, { ...methods.reorientation, thresholds: { attractiveShare } })).directions[0]
        ?.attractiveness.to;
    expect(of(0.33)).toBe('high');
    expect(of(0.34)).toBe('mid');
    const half = { ...methods.reorientation, thresholds: { attractiveShare: 0.5 } };
    const on_ = (...heard: readonly Happened[]) =>
      directionsPicture(toDossier([d1, wish('k1'), wish('k2'), ...heard], half)).directions[0]?.attractiveness;
    expect(on_(...up('k1'), say('k2', 1, 'An'))).toEqual({ from: 'high', to: 'high' });
    expect(on_(...down('k1'), say('k2', -1, 'An'))).toEqual({ from: 'low', to: 'low' });
  });
});

test.each([
  ['empty', [], ['low', 'high']],
  ['one+', [1], ['mid', 'high']],
  ['one-', [-1], ['low', 'mid']],
  ['contradicted', [1, -1], ['low', 'high']],
  ['leaning+', [1, 1, -1], ['mid', 'high']],
  ['leaning-', [-1, -1, 1], ['low', 'mid']],
  ['confirmed+', [1, 1], ['high', 'high']],
  ['confirmed-', [-1, -1], ['low', 'low']],
])('[R101] chance that is %s', (state, polarities, [from, to]) => {
  const found = read(wish('k1'), ...polarities.map((polarity, at) => say('chance', polarity, `source ${at}`)));
  expect(found).toMatchObject({ chanceCell: { state }, chance: { from, to }, isSure: false });
});

test('[R100] sure is one band on both', () => {
  expect(read(wish('k1'), ...up('k1'), ...up('chance'))?.isSure).toBe(true);
  expect(read(wish('k1'), ...up('k1'), say('chance', 1, 'An'))?.isSure).toBe(false);
});

test('[R100] parked directions are no part of it; the others stand in the order in which they came', () => {
  const dossier = toDossier([
    d1,
    on(day, 'direction.added', { id: 'd2', title: 'x', state: 'active' }),
    on(day, 'direction.added', { id: 'd3', title: 'x', state: 'candidate' }),
    on(day, 'direction.parked', { id: 'd1', reason: 'fit' }),
  ]);
  expect(directionsPicture(dossier).directions.map(({ direction }) => direction.id)).toEqual(['d2', 'd3']);
  expect(directionsPicture(toDossier([d1, wish('k1'), ...up('k1'), ...up('chance')])).evidence).toEqual(['e3', 'e4', 'e5', 'e6']);
});

test('[R102] a range never turns over, and is one band once nothing is unsure', () => {
  const order = ['low', 'mid', 'high'];
  const told = fc.array(
    fc.record({
      about: fc.constantFrom('k1', 'k2', 'k3', 'chance'),
      polarity: fc.constantFrom(-2, -1, 1, 2),
      source: fc.constantFrom('An', 'Bo', 'Cas'),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(told, (all) => {
      const found = read(...three, ...all.map(({ about, polarity, source }) => say(about, polarity, source)));
      for (const range of [found?.attractiveness, found?.chance]) {
        expect(order.indexOf(range?.from ?? '')).toBeLessThanOrEqual(order.indexOf(range?.to ?? ''));
      }
      expect([...(found?.up ?? []), ...(found?.down ?? []), ...(found?.unsure ?? [])].toSorted()).toEqual(['k1', 'k2', 'k3']);
      if (found?.unsure.length === 0) expect(found.attractiveness.from).toBe(found.attractiveness.to);
    }),
  );
});

test('[R224] half a day of own experience that was "not so good" leaves it open to fit in part; "not at all" does not', () => {
  const seen = (polarity: number) => {
    const happened = [
      on(day, 'direction.added', { id: 'd1', title: 'd1', state: 'active' }),
      on(day, 'criterion.added', { id: 'k1', label: 'k1', kind: 'important' }),
      on(day, 'finding.logged', { text: 'x', firstHand: true, links: [{ direction: 'd1', about: 'k1', polarity }] }),
    ];
    return directionsPicture(toDossier(happened)).directions[0]?.attractiveness;
  };
  expect(seen(-1)).toEqual({ from: 'low', to: 'mid' });
  expect(seen(-2)).toEqual({ from: 'low', to: 'low' });
});
