import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { grid } from './grid';

const day = '2026-01-12';
const direction = (id: string, state: 'active' | 'candidate' = 'active') => on(day, 'direction.added', { id, title: id, state });
const wish = (id: string, kind: 'must' | 'important' | 'nice') => on(day, 'criterion.added', { id, label: id, kind });
const say = (to: string, about: string, polarity: number, source: string, more: object = {}) =>
  on(day, 'finding.logged', { text: 'x', source, links: [{ direction: to, about, polarity }], ...more });

const start = [wish('k1', 'nice'), wish('k2', 'must'), wish('k3', 'important'), wish('k4', 'must')];
const read = (...happened: readonly Happened[]) => grid(toDossier([...start, ...happened]));

test('[R99] what counts stands with the heaviest first, then chance and whether it can be done', () => {
  const { abouts } = read();
  expect(abouts.map((about) => (typeof about === 'string' ? about : about.id))).toEqual([
    'k2',
    'k4',
    'k3',
    'k1',
    'chance',
    'doable',
  ]);
});

test('[R99] each direction that is not parked is a row, with a cell for each', () => {
  const { rows, abouts } = read(
    direction('d1'),
    direction('d2', 'candidate'),
    direction('d3'),
    on(day, 'direction.parked', { id: 'd3', reason: 'fit' }),
    direction('d4'),
    on(day, 'direction.chosen', { id: 'd4' }),
  );
  expect(rows.map((row) => row.direction.id)).toEqual(['d1', 'd2', 'd4']);
  for (const {
    cells,
    direction: { id },
  } of rows) {
    expect(cells.map((cell) => [cell.direction, cell.about])).toEqual(
      abouts.map((about) => [id, typeof about === 'string' ? about : about.id]),
    );
  }
});

test.each([
  ['empty', true, []],
  ['one+', true, [1]],
  ['one-', true, [-1]],
  ['contradicted', true, [1, -1]],
  ['confirmed+', false, [1, 1]],
  ['confirmed-', false, [-1, -1]],
  ['leaning+', false, [1, 1, -1]],
  ['leaning-', false, [-1, -1, 1]],
])('[R99] a cell that is %s asks to find out: %s', (state, asks, polarities) => {
  const heard = polarities.map((polarity, at) => say('d1', 'k3', polarity, `source ${at}`));
  const cell = read(direction('d1'), ...heard).rows[0]?.cells[2];
  expect(cell).toMatchObject({ about: 'k3', state, asks });
});

test('[R99] it rests on what was heard of the directions in it, and counts nothing that expired before the day', () => {
  const happened = [
    direction('d1'),
    say('d1', 'k2', 1, 'An'),
    say('d1', 'chance', 1, 'Bo', { expires: '2026-01-20' }),
    say('d2', 'k2', 1, 'Cas'),
  ];
  expect(read(...happened).evidence).toEqual(['e6', 'e7']);
  const dossier = toDossier([...start, ...happened]);
  expect(grid(dossier, new Date('2026-01-21T12:00:00+01:00')).evidence).toEqual(['e6']);
});
