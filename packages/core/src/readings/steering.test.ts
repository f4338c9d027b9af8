import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { steering } from './steering';
import { direct, today, twice, visit, voice, wish } from './voices.test.setup';

const shown = (...happened: readonly Happened[]) => steering(toDossier(happened)).shown.map(({ course }) => course);
const noRoom = on(today, 'selfCheck.answered', { room: 'no' });
const away = (id: string) => [direct(id), ...twice(`${id}/chance`, -1)];
const clash = (id: string) => [direct(id), voice(`${id}/doable`, 1), voice(`${id}/doable`, -1)];
const good = (id: string) => [direct(id), voice(`${id}/doable`, 1)];
const go = (id: string) => [direct(id), ...['k1', 'k2', 'chance', 'doable'].flatMap((about) => twice(`${id}/${about}`, 1))];
const wishes = [wish('k1'), wish('k2')];

describe('[R45] two are shown at most, the most pressing first', () => {
  test('pause, away, deeper, go for it', () => {
    const all = [...wishes, ...good('d1'), ...go('d2'), ...clash('d3'), ...away('d4')];
    expect(shown(...all, noRoom)).toEqual(['pause', 'switch']);
    expect(shown(...all)).toEqual(['switch', 'deepen']);
    expect(shown(...wishes, ...good('d1'), ...go('d2'), ...clash('d3'))).toEqual(['deepen', 'goForIt']);
    expect(shown(...wishes, ...good('d1'), ...go('d2'))).toEqual(['goForIt', 'persist']);
  });

  test('then narrower, wider, on', () => {
    const four = ['d2', 'd3', 'd4'].map((id) => direct(id));
    expect(shown(...good('d1'), ...four)).toEqual(['narrow', 'persist']);
    expect(shown(...wishes, ...go('d1'), ...four)).toEqual(['goForIt', 'narrow']);
    expect(shown(...good('d1'))).toEqual(['widen', 'persist']);
    const five = ['d5', 'd6', 'd7'].flatMap((id) => twice(`${id}/doable`, -2));
    const closing = [...five, ...['d5', 'd6', 'd7'].map((id) => direct(id)), ...good('d1')];
    expect(steering(toDossier(closing)).trajectory.map(({ course }) => course)).toEqual(['widen', 'narrow']);
    const alone = { ...methods.reorientation, thresholds: { shownSuggestions: 9 } };
    expect(steering(toDossier(closing, alone)).shown.map(({ course }) => course)).toEqual([
      'switch',
      'switch',
      'switch',
      'narrow',
      'widen',
      'persist',
    ]);
  });

  test('too little to say is kept, and not shown', () => {
    const read = steering(toDossier([direct('d1'), direct('d2'), ...good('d3')]));
    expect(read.directions.map(({ course }) => course)).toEqual(['none', 'none', 'persist']);
    expect(read.shown.map(({ course }) => course)).toEqual(['persist']);
  });

  test('it rests on what is shown, each entry once', () => {
    const read = steering(toDossier([...good('d1'), direct('d2')]));
    expect(read).toMatchObject({ evidence: ['e2'], shown: [{ direction: 'd1' }] });
    const both = [
      { direction: 'd1', about: 'doable', polarity: 1 },
      { direction: 'd2', about: 'doable', polarity: 1 },
    ];
    expect(steering(toDossier([direct('d1'), direct('d2'), voice('', 1, { links: both })])).evidence).toEqual(['e3']);
  });
});

test('[R46] only active directions get a suggestion', () => {
  const parked = on(today, 'direction.parked', { id: 'd2', reason: 'fit', lookAgainWhen: 'later' });
  const chosen = on(today, 'direction.chosen', { id: 'd3' });
  const read = steering(
    toDossier([...good('d1'), ...good('d2'), ...good('d3'), direct('d4', { state: 'candidate' }), parked, chosen]),
  );
  expect(read.directions.map(({ direction }) => direction)).toEqual(['d1']);
});

test('[R62] who chose is not told to look wider, and hears all else', () => {
  const chosen = on(today, 'direction.chosen', { id: 'd1' });
  expect(shown(...good('d1'), chosen, noRoom)).toEqual(['pause']);
  expect(shown(...good('d1'), noRoom)).toEqual(['pause', 'widen']);
});

describe('[R47] asked on a day', () => {
  const expiring = [direct('d1'), direct('d2'), voice('d1/doable', 1, { expires: '2026-01-20' })];
  const coursesOn = (...now: readonly Date[]) => steering(toDossier(expiring), ...now).directions.map(({ course }) => course);

  test('what expires counts up to and with its day', () => {
    expect(coursesOn(new Date('2026-01-20T23:00:00'))).toEqual(['persist', 'none']);
    expect(coursesOn(new Date('2026-01-21T01:00:00'))).toEqual(['none', 'none']);
  });

  test('without a day it is the day of the last entry; an empty dossier has none', () => {
    expect(coursesOn()).toEqual(['persist', 'none']);
    const later = steering(toDossier([...expiring, visit('a', '2026-02-01')]));
    expect(later.directions.map(({ course }) => course)).toEqual(['none', 'none']);
    expect(steering(toDossier([]))).toEqual({ directions: [], trajectory: [], shown: [], evidence: [] });
  });
});
