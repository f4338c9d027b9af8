import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { estimates } from './estimates';

const today = '2026-02-01';
const given = (id: string, p: number, resolvesOn = '2026-01-20') =>
  on('2026-01-05', 'estimate.given', { id, p, statement: id, resolvesOn });
const resolved = (...list: readonly (readonly [p: number, outcome: number])[]): readonly Happened[] =>
  list.flatMap(([p, outcome], at) => [given(`p${at}`, p), on('2026-01-21', 'estimate.resolved', { id: `p${at}`, outcome })]);
const read = (happened: readonly Happened[]) => estimates(toDossier(happened), today);

test('[R130] the mean of the squares, to four decimals; nothing while nothing was resolved', () => {
  expect(read([]).brier).toBeUndefined();
  expect(read(resolved([0.7, 1])).brier).toBe(0.09);
  expect(read(resolved([0.5, 1], [0.5, 0])).brier).toBe(0.25);
  expect(read(resolved([0.1, 1], [0.2, 0], [0.3, 0])).brier).toBe(0.3133);
});

test('[R130] what lies half-way between two decimals goes to the even one, and what lies just under it down', () => {
  expect(read(resolved([0.5, 0], [0.75, 0], [1, 1], [1, 1])).brier).toBe(0.2031);
  expect(read(resolved([0.5, 0], [0.25, 0])).brier).toBe(0.1562);
  expect(read(resolved([0.75, 0], [1, 1])).brier).toBe(0.2812);
  expect(read(resolved([0.25, 0], [0.5, 0], [1, 1], [1, 1], [1, 1], [1, 1], [1, 1], [1, 1])).brier).toBe(0.0391);
  expect(read(resolved([0.95, 0], [0.9, 0])).brier).toBe(0.8562);
  expect(read(resolved([0.25, 0], [0.25, 1], [0.5, 0], [0.25, 1])).brier).toBe(0.3594);
});

test('[R131] due on its day, not the day before, and not once it was resolved', () => {
  expect(read([given('a', 0.5, today)]).due.map(({ id }) => id)).toEqual(['a']);
  expect(read([given('a', 0.5, '2026-02-02')]).due).toEqual([]);
  expect(read([given('a', 0.5, today), on(today, 'estimate.resolved', { id: 'a', outcome: 1 })]).due).toEqual([]);
});

test('[R132] the last three against the ones before, from four on', () => {
  expect(read(resolved([0.9, 0], [0.5, 0])).latest).toBeUndefined();
  expect(read(resolved([0.9, 0], [0.5, 0], [0.5, 0]))).toMatchObject({ latest: 0.4367, earlier: undefined, trend: undefined });
  expect(read(resolved([0.9, 0], [0.2, 0], [0.2, 0], [0.2, 0]))).toMatchObject({ earlier: 0.81, latest: 0.04 });
});

test('[R133] too high or too low at first, and closer since; or as before', () => {
  const close = [0.2, 0] as const;
  expect(read(resolved([0.9, 0], close, close, close)).trend).toBe('tooHighThenCloser');
  expect(read(resolved([0.1, 1], close, close, close)).trend).toBe('tooLowThenCloser');
  expect(read(resolved([0.2, 0], close, close, close)).trend).toBe('asBefore');
  expect(read(resolved(close, [0.9, 0], [0.9, 0], [0.9, 0])).trend).toBe('asBefore');
});
