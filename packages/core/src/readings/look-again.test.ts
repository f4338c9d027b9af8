import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { lookAgain } from './look-again';

const start: readonly Happened[] = [
  on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' }),
  on('2026-01-05', 'direction.added', { id: 'd1', title: 'Tuinder', state: 'active' }),
];
const read = (day: string, ...happened: readonly Happened[]) => {
  const { due, asked } = lookAgain(toDossier([...start, ...happened]), new Date(`${day}T12:00:00+01:00`));
  return [due, asked].map((list) => list.map(({ id }) => id));
};
const parked = (lookAgainWhen?: string) =>
  on('2026-01-10', 'direction.parked', { id: 'd1', reason: 'life', ...(lookAgainWhen ? { lookAgainWhen } : {}) });
const course = (day: string) => [
  on(day, 'finding.logged', { id: `f${day}`, text: 'x' }),
  on(day, 'conclusion.drawn', { text: 'dus', rests: [`f${day}`] }),
  on(day, 'course.set', { course: 'persist', reason: 'x' }),
];

test('[R84] a day that somebody named: on it, and not the day before', () => {
  expect(read('2026-01-31', parked('2026-02-01'))).toEqual([[], []]);
  expect(read('2026-02-01', parked('2026-02-01'))).toEqual([['d1'], []]);
  expect(read('2026-02-01', parked('2026-02-01'), on('2026-01-20', 'direction.activated', { id: 'd1' }))).toEqual([[], []]);
});

test('[R85] anything else is asked once a round has closed since; nothing named is not asked', () => {
  expect(read('2026-02-01', parked('Als mijn dochter op school zit'))).toEqual([[], []]);
  expect(read('2026-02-01', ...course('2026-01-08'), parked('Als het kan'))).toEqual([[], []]);
  expect(read('2026-02-01', parked('Als het kan'), ...course('2026-01-20'))).toEqual([[], ['d1']]);
  expect(read('2026-02-01', parked(), ...course('2026-01-20'))).toEqual([[], []]);
});

test('[R86] a pause silences both', () => {
  const pause = on('2026-01-25', 'pause.planned', { until: '2026-03-01' });
  expect(read('2026-02-01', parked('2026-02-01'), pause)).toEqual([[], []]);
});

test('[R84] only what is parked, and it rests on the parking', () => {
  const chosen = on('2026-01-12', 'direction.chosen', { id: 'd1' });
  const { due, asked, evidence } = lookAgain(toDossier([...start, parked('2026-02-01')]), new Date('2026-02-01T12:00:00+01:00'));
  expect([due.length, asked.length, evidence]).toEqual([1, 0, ['e3']]);
  expect(read('2026-02-01', parked('2026-02-01'), chosen)).toEqual([[], []]);
  const twice = [parked('2027-01-01'), on('2026-01-11', 'direction.activated', { id: 'd1' }), parked('2026-02-01')];
  expect(lookAgain(toDossier([...start, ...twice]), new Date('2026-02-01T12:00:00+01:00')).evidence).toEqual(['e5']);
});

test('[R85] words around a day are no day; a course that was refused, or of the same moment, asks nothing', () => {
  expect(read('2026-02-01', parked('na 2026-01-01'), ...course('2026-01-20'))).toEqual([[], ['d1']]);
  expect(read('2026-02-01', parked('2026-01-01 of later'), ...course('2026-01-20'))).toEqual([[], ['d1']]);
  expect(read('2026-02-01', parked(' '), ...course('2026-01-20'))).toEqual([[], []]);
  expect(read('2026-02-01', parked('Als het kan'), on('2026-01-20', 'course.set', { course: 'persist', reason: 'x' }))).toEqual([
    [],
    [],
  ]);
  expect(read('2026-02-01', parked('Als het kan'), ...course('2026-01-10'))).toEqual([[], []]);
  const { evidence } = lookAgain(
    toDossier([...start, parked('Als het kan'), ...course('2026-01-20')]),
    new Date('2026-02-01T12:00:00+01:00'),
  );
  expect(evidence).toEqual(['e3']);
});

test('[R85] a closed door is not knocked on again, and nothing stands above a direction that was chosen today', () => {
  for (const when of ['Niet meer. Dit is afgesloten.', 'Nooit', 'never again', 'Dit is definitief voorbij']) {
    expect(read('2026-02-01', parked(when), ...course('2026-01-20'))).toEqual([[], []]);
  }
  const other = on('2026-01-05', 'direction.added', { id: 'd2', title: 'Bakker', state: 'active' });
  const chosen = (day: string) => [
    parked('Als het kan'),
    ...course('2026-01-20'),
    other,
    on(day, 'direction.chosen', { id: 'd2' }),
  ];
  expect(read('2026-02-01', ...chosen('2026-02-01'))).toEqual([[], []]);
  expect(read('2026-02-02', ...chosen('2026-02-01'))).toEqual([[], ['d1']]);
});
