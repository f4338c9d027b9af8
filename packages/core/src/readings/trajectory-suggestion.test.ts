import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { steering } from './steering';
import { direct, twice, visit, voice, wish } from './voices.test.setup';

const three = ['d1', 'd2', 'd3'].map((id) => direct(id));
const park = (id: string, reason: 'fit' | 'chance', day = '2026-01-12') =>
  on(day, 'direction.parked', { id, reason, lookAgainWhen: 'later' });

const read = (...happened: readonly Happened[]) => steering(toDossier(happened)).trajectory;
const rulesOf = (...happened: readonly Happened[]) => read(...happened).map(({ course, rule }) => `${course} ${rule}`);

describe('[R40] wider, when at most one direction is open', () => {
  test('none or one, and not two', () => {
    const intake = on('2026-01-12', 'intake.given', { question: 'Wat past?' });
    expect(rulesOf(intake)).toEqual(['widen fewOpen']);
    expect(rulesOf(direct('d1'))).toEqual(['widen fewOpen']);
    expect(rulesOf(direct('d1'), direct('d2'))).toEqual([]);
    expect(rulesOf(direct('d1'), direct('d2', { state: 'candidate' }))).toEqual(['widen fewOpen']);
  });

  test('one that the findings close is not open; it rests on what closed it and on what was set aside', () => {
    const no = twice('d1/chance', -1);
    expect(read(direct('d1'), direct('d2'), ...no)).toEqual([
      { course: 'widen', rule: 'fewOpen', evidence: ['e3', 'e4', 'e1', 'e2'] },
    ]);
    expect(rulesOf(...three, ...no)).toEqual([]);
    expect(read(direct('d1'), direct('d2'), ...no, voice('d2/doable', 1))[0]?.evidence).toEqual(['e3', 'e4', 'e1', 'e2']);
    expect(read(direct('d1'), direct('d2', { state: 'candidate' }), park('d1', 'fit'))).toEqual([
      { course: 'widen', rule: 'fewOpen', evidence: ['e3'] },
    ]);
  });

  test('where nothing was ever open it rests on what waits, on the question, or on what was said last; on nothing, nothing is said', () => {
    const intake = on('2026-01-12', 'intake.given', { question: 'Wat past?' });
    const note = on('2026-01-12', 'note.written', { text: 'x' });
    const waiting = ['d1', 'd2'].map((id) => direct(id, { state: 'candidate' }));
    expect(read(intake, ...waiting)[0]?.evidence).toEqual(['e2', 'e3']);
    expect(read(intake, note)[0]?.evidence).toEqual(['e1']);
    expect(read(note, note)).toEqual([{ course: 'widen', rule: 'fewOpen', evidence: ['e2'] }]);
    expect(read()).toEqual([]);
  });

  test('not while something is ready to go for', () => {
    const ready = [wish('k1'), wish('k2'), ...['k1', 'k2', 'chance', 'doable'].flatMap((about) => twice(`d1/${about}`, 1))];
    expect(rulesOf(direct('d1'), ...ready)).toEqual([]);
    expect(rulesOf(direct('d1'), ...ready.slice(0, -3))).toEqual(['widen fewOpen']);
  });
});

describe('[R30] wider, when two rounds brought nothing new', () => {
  const found = on('2026-01-01', 'finding.logged', { id: 'f1', text: 'x' });
  const conclude = (day: string) => on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] });
  const steer = (day: string) => on(day, 'course.set', { course: 'persist', reason: 'goed' });
  const first = [...three, found, conclude('2026-01-10'), steer('2026-01-10')];
  const both = [...first, conclude('2026-02-10'), steer('2026-02-10')];
  const surprise = (day: string, kind: 'surprise' | 'fact' = 'surprise') => on(day, 'finding.logged', { text: 'x', kind });

  test('two rounds, not one; it rests on their courses', () => {
    expect(read(...both)).toEqual([{ course: 'widen', rule: 'nothingNew', evidence: ['e6', 'e8'] }]);
    expect(read(...first)).toEqual([]);
  });

  test('a surprise after the first of the two, and not on its day or before', () => {
    expect(rulesOf(...both, surprise('2026-01-11'))).toEqual([]);
    expect(rulesOf(...both, surprise('2026-03-01'))).toEqual([]);
    expect(rulesOf(...both, surprise('2026-01-10'))).toEqual(['widen nothingNew']);
    expect(rulesOf(...both, surprise('2026-03-01', 'fact'))).toEqual(['widen nothingNew']);
    const signal = on('2026-01-20', 'signal.logged', { text: 'x', kind: 'surprise' });
    expect(rulesOf(...both, signal)).toEqual([]);
  });

  test('a wish that was born or became sharper, likewise', () => {
    const born = (day: string) => on(day, 'criterion.added', { id: 'k1', label: 'x', kind: 'nice' });
    const sharper = (day: string) => on(day, 'criterion.sharpened', { id: 'k1', set: { label: 'y' } });
    expect(rulesOf(...both, born('2026-01-11'))).toEqual([]);
    expect(rulesOf(...both, born('2026-01-10'))).toEqual(['widen nothingNew']);
    expect(rulesOf(...both, born('2026-01-05'), sharper('2026-01-11'))).toEqual([]);
    expect(rulesOf(...both, born('2026-01-05'), sharper('2026-01-10'))).toEqual(['widen nothingNew']);
    expect(rulesOf(...both, born('2026-01-05'), sharper('2026-02-01'), sharper('2026-01-09'))).toEqual([]);
  });

  test('the last two of three', () => {
    const third = [conclude('2026-03-10'), steer('2026-03-10')];
    expect(rulesOf(...both, surprise('2026-01-20'), ...third)).toEqual(['widen nothingNew']);
    expect(read(...both, surprise('2026-01-20'), ...third)[0]?.evidence).toEqual(['e8', 'e11']);
    expect(rulesOf(...both, surprise('2026-02-11'), ...third)).toEqual([]);
  });

  test('a course that waits for a conclusion or a reason ends a round here; one of a coach does not', () => {
    const course = (reason: string, by: 'client' | 'coach') =>
      on('2026-02-10', 'course.set', { round: 2, course: 'persist', reason }, by);
    expect(rulesOf(...first, course('goed', 'client'))).toEqual(['widen nothingNew']);
    expect(rulesOf(...first, course('goed', 'coach'))).toEqual([]);
    expect(rulesOf(...first, course(' ', 'client'))).toEqual(['widen nothingNew']);
    expect(rulesOf(...first, on('2026-02-10', 'course.set', { round: 2, course: 'persist' }))).toEqual(['widen nothingNew']);
  });

  test('two moves for one round end one round, on the day of the first', () => {
    const again = on('2026-02-20', 'course.set', { round: 1, course: 'widen', reason: 'goed' });
    expect(rulesOf(...first, again)).toEqual([]);
    expect(rulesOf(...both, again, surprise('2026-01-20'))).toEqual([]);
  });
});

describe('[R41] wider, when two were parked for one reason and two are open, or fewer', () => {
  const open = [direct('d1'), direct('d2'), direct('d8'), direct('d9')];

  test('for one reason, and not for two', () => {
    expect(read(...open, park('d8', 'fit'), park('d9', 'fit'))).toEqual([
      { course: 'widen', rule: 'parkedForOneReason', evidence: ['e5', 'e6'] },
    ]);
    expect(rulesOf(...open, park('d8', 'fit'), park('d9', 'chance'))).toEqual([]);
    expect(rulesOf(direct('d1'), direct('d2'), direct('d9'), park('d9', 'fit'))).toEqual([]);
  });

  test('also what somebody had put aside before they came', () => {
    const before = (id: string) => direct(id, { state: 'parked', reason: 'fit', lookAgainWhen: 'later' });
    expect(read(direct('d1'), direct('d2'), before('d8'), before('d9'))).toEqual([
      { course: 'widen', rule: 'parkedForOneReason', evidence: ['e3', 'e4'] },
    ]);
    expect(rulesOf(direct('d1'), direct('d2'), before('d8'), direct('d9', { state: 'chosen' }))).toEqual([]);
  });

  test('of three parked, the two that are alike', () => {
    const seven = [...open, direct('d7')];
    const found = read(...seven, park('d7', 'chance'), park('d8', 'fit'), park('d9', 'fit'));
    expect(found).toEqual([{ course: 'widen', rule: 'parkedForOneReason', evidence: ['e7', 'e8'] }]);
  });

  test('not with three open, and not when one of them was taken up again', () => {
    expect(rulesOf(...open, direct('d3'), park('d8', 'fit'), park('d9', 'fit'))).toEqual([]);
    const again = on('2026-01-13', 'direction.activated', { id: 'd9' });
    expect(rulesOf(direct('d1'), direct('d8'), direct('d9'), park('d8', 'fit'), park('d9', 'fit'), again)).toEqual([]);
  });
});

describe('[R42] narrower, from four active directions on', () => {
  test('four, and not three; a closed one is active still, a candidate is not', () => {
    expect(read(...three, direct('d4'))).toEqual([{ course: 'narrow', rule: 'manyActive', evidence: ['e1', 'e2', 'e3', 'e4'] }]);
    expect(rulesOf(...three)).toEqual([]);
    expect(rulesOf(...three, direct('d4', { state: 'candidate' }))).toEqual([]);
    expect(rulesOf(...three, direct('d4'), ...twice('d1/chance', -1))).toEqual(['narrow manyActive']);
  });
});

describe('[R43] a pause, when there is no room', () => {
  const check = (room: 'yes' | 'little' | 'no') => on('2026-01-12', 'selfCheck.answered', { room });
  const energy = (...felt: readonly number[]) => felt.map((each, at) => visit(`v${at}`, `2026-01-0${at + 1}`, { energy: each }));

  test('no room, at the last time of asking', () => {
    expect(read(...three, check('yes'), check('no'))).toEqual([{ course: 'pause', rule: 'noRoom', evidence: ['e5'] }]);
    expect(rulesOf(...three, check('no'), check('yes'))).toEqual([]);
    expect(rulesOf(...three, on('2026-01-12', 'selfCheck.answered', { hope: 0 }))).toEqual([]);
  });

  test('a little room, and three visits in a row that took energy', () => {
    expect(read(...three, ...energy(-1, -2, -1), check('little'))).toEqual([
      { course: 'pause', rule: 'littleRoom', evidence: ['e7', 'e4', 'e5', 'e6'] },
    ]);
    expect(rulesOf(...three, ...energy(-1, -2), check('little'))).toEqual([]);
    expect(rulesOf(...three, ...energy(-1, -2, 0), check('little'))).toEqual([]);
    expect(rulesOf(...three, ...energy(0, -2, -2), check('little'))).toEqual([]);
    expect(rulesOf(...three, ...energy(-1, -2, -1), check('yes'))).toEqual([]);
    expect(rulesOf(...three, ...energy(-1, -2, -1))).toEqual([]);
  });

  test('the last three that said how it felt, by the day on which they were done', () => {
    expect(rulesOf(...three, ...energy(2, -1, -1, -1), check('little'))).toEqual(['pause littleRoom']);
    expect(rulesOf(...three, ...energy(-1, -1, -1, 2), check('little'))).toEqual([]);
    const early = visit('early', '2025-12-01', { energy: 2 });
    expect(rulesOf(...three, ...energy(-1, -1, -1), early, check('little'))).toEqual(['pause littleRoom']);
    const late = visit('late', '2026-01-11', { energy: 2 });
    expect(rulesOf(...three, late, ...energy(-1, -1, -1), check('little'))).toEqual([]);
    expect(rulesOf(...three, ...energy(-1, -1, -1), visit('silent', '2026-01-11'), check('little'))).toEqual([
      'pause littleRoom',
    ]);
    const sameDay = ['a', 'b', 'c'].map((id) => visit(id, '2026-01-09', { energy: -1 }));
    expect(rulesOf(...three, ...sameDay, visit('d', '2026-01-09', { energy: 1 }), check('little'))).toEqual([]);
    expect(rulesOf(...three, visit('d', '2026-01-09', { energy: 1 }), ...sameDay, check('little'))).toEqual(['pause littleRoom']);
  });

  test('what was dropped or is planned took no energy', () => {
    const planned = on('2026-01-11', 'exploration.planned', { id: 'p', kind: 'talk' });
    expect(rulesOf(...three, ...energy(-1, -1), planned, check('little'))).toEqual([]);
  });
});

test('[R44] several hold at once, wider and narrower before a pause', () => {
  const closed = ['d1', 'd2', 'd3'].flatMap((id) => twice(`${id}/chance`, -1));
  const check = on('2026-01-12', 'selfCheck.answered', { room: 'no' });
  expect(rulesOf(...three, direct('d4'), ...closed, check)).toEqual(['widen fewOpen', 'narrow manyActive', 'pause noRoom']);
});

test('[R12] a method draws these lines elsewhere', () => {
  const wide = {
    ...methods.reorientation,
    thresholds: { openForWiden: 0, openForWidenAfterParking: 0, staleRounds: 1, activeForNarrow: 2, lowInARow: 1 },
  };
  const courses = (...happened: readonly Happened[]) => steering(toDossier(happened, wide)).trajectory.map(({ rule }) => rule);
  expect(courses(direct('d1', { state: 'candidate' }))).toEqual(['fewOpen']);
  expect(courses(direct('d1'))).toEqual([]);
  expect(courses(direct('d1'), direct('d2'))).toEqual(['manyActive']);
  expect(courses(direct('d1'), direct('d2'), direct('d3'), park('d2', 'fit'), park('d3', 'fit'))).toEqual([]);
  const low = visit('a', '2026-01-08', { energy: -1 });
  expect(courses(direct('d1'), low, on('2026-01-12', 'selfCheck.answered', { room: 'little' }))).toEqual(['littleRoom']);
  const round = [
    voice('d1/k1', 1, { id: 'f1' }),
    on('2026-01-12', 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
    on('2026-01-12', 'course.set', { course: 'persist', reason: 'goed' }),
  ];
  expect(courses(direct('d1'), ...round)).toEqual(['nothingNew']);
});
