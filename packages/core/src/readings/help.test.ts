import { describe, expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { help } from './help';
import { standstill } from './standstill';

const start = [
  on('2026-01-05', 'intake.given', { question: 'x' }),
  on('2026-01-05', 'direction.added', { id: 'd1', title: 'x', state: 'active' }),
];
const at = (day: string) => new Date(`${day}T12:00:00+01:00`);
const read = (day: string, ...happened: readonly Happened[]) => help(toDossier([...start, ...happened]), at(day));
const kindOn = (day: string, ...happened: readonly Happened[]) => read(day, ...happened).kind;
const kinds = (day: string, ...happened: readonly Happened[]) =>
  standstill(toDossier([...start, ...happened]), at(day)).kinds.map(({ kind }) => kind);

const no = (day: string, n: string) => [
  on(day, 'application.sent', { id: `a${n}` }),
  on(day, 'answer.received', { application: `a${n}`, outcome: 'rejected' }),
];
const hopeless = on('2026-02-01', 'selfCheck.answered', { room: 'yes', hope: 2 });
const twoNos = [...no('2026-02-01', '1'), ...no('2026-02-02', '2'), hopeless];

describe('[R187] after several no’s', () => {
  test('in the first days a kind word and nothing to look into; then the time to look where it lay', () => {
    expect(read('2026-02-02', ...twoNos)).toMatchObject({ kind: 'freshNews', asksNothing: true });
    expect(kindOn('2026-02-04', ...twoNos)).toBe('freshNews');
    expect(read('2026-02-05', ...twoNos)).toMatchObject({ kind: 'badNews', asksNothing: true });
    expect(kindOn('2026-02-02', ...no('2026-02-01', '1'))).toBeUndefined();
  });

  test('no scale is needed: two in a fortnight, one after a talk, one with hardly any hope, or several letters at once', () => {
    const two = [...no('2026-02-01', '1'), ...no('2026-02-14', '2')];
    expect(read('2026-02-14', ...two)).toEqual({ kind: 'freshNews', asksNothing: true, evidence: ['e4', 'e6'] });
    expect(kindOn('2026-02-15', ...no('2026-01-31', '1'), ...no('2026-02-15', '2'))).toBeUndefined();
    expect(kindOn('2026-02-05', ...no('2026-02-01', '1'), ...no('2026-02-02', '2'))).toBe('badNews');
    const check = (hope: number) => on('2026-02-01', 'selfCheck.answered', { room: 'yes', hope });
    expect(read('2026-02-02', ...no('2026-02-01', '1'), check(2)).evidence).toEqual(['e4', 'e5']);
    expect(kindOn('2026-02-02', ...no('2026-02-01', '1'), check(3))).toBeUndefined();
    const answered = (application: object, ...outcomes: readonly ('invited' | 'rejected')[]) => [
      on('2026-01-20', 'application.sent', { id: 'a1', ...application }),
      ...outcomes.map((outcome, at) => on(`2026-02-0${at + 1}`, 'answer.received', { application: 'a1', outcome })),
    ];
    expect(kindOn('2026-02-02', ...answered({}, 'invited', 'rejected'))).toBe('freshNews');
    expect(kindOn('2026-02-02', ...answered({}, 'rejected'))).toBeUndefined();
    expect(kindOn('2026-02-02', ...answered({}, 'rejected', 'rejected'))).toBeUndefined();
    expect(kindOn('2026-02-02', ...answered({ count: 6 }, 'rejected'))).toBe('freshNews');
  });

  test('a plan for this week, a rest, or a conclusion out of one of them answers it', () => {
    const two = [...no('2026-02-01', '1'), ...no('2026-02-02', '2')];
    const soon = on('2026-02-03', 'exploration.planned', { id: 'x', kind: 'talk', when: '2026-02-08' });
    expect(kindOn('2026-02-06', ...two, soon)).toBeUndefined();
    const rest = [on('2026-02-03', 'pause.planned', {}), on('2026-02-05', 'pause.ended', {})];
    expect(kindOn('2026-02-06', ...two, ...rest)).toBeUndefined();
    expect(kindOn('2026-02-06', ...two, on('2026-02-03', 'conclusion.drawn', { text: 'dus', rests: ['e4'] }))).toBeUndefined();
    expect(kindOn('2026-02-06', ...two, on('2026-02-03', 'finding.logged', { id: 'f', text: 'x' }))).toBe('badNews');
  });

  test('a better day ends it: a visit that gave energy, an invitation, a chance, or a course', () => {
    const visit = (day: string, energy: number) => [
      on('2026-01-20', 'exploration.planned', { id: 'x', kind: 'talk' }),
      on(day, 'exploration.done', { id: 'x', energy }),
      on(day, 'finding.logged', { text: 'x', exploration: 'x' }),
    ];
    expect(kindOn('2026-02-05', ...twoNos, ...visit('2026-02-02', 1))).toBeUndefined();
    expect(kindOn('2026-02-05', ...twoNos, ...visit('2026-02-03', 0))).toBe('badNews');
    expect(kindOn('2026-02-05', ...twoNos, ...visit('2026-02-01', 1))).toBe('badNews');
    expect(kinds('2026-02-05', ...twoNos, ...visit('2026-02-02', 1))).toContain('badNews');
    const answer = (outcome: 'invited' | 'offer' | 'noAnswer') =>
      on('2026-02-03', 'answer.received', { application: 'a1', outcome });
    expect(kindOn('2026-02-06', ...twoNos, answer('invited'))).toBeUndefined();
    expect(kindOn('2026-02-06', ...twoNos, answer('offer'))).toBeUndefined();
    expect(kindOn('2026-02-06', ...twoNos, answer('noAnswer'))).toBe('badNews');
    const chance = (about: string, polarity: number) =>
      on('2026-02-03', 'finding.logged', { id: 'f', text: 'x', links: [{ direction: 'd1', about, polarity }] });
    expect(kindOn('2026-02-05', ...twoNos, chance('chance', 1))).toBeUndefined();
    expect(kindOn('2026-02-05', ...twoNos, chance('doable', 1))).toBe('badNews');
    const course = (day: string) => [
      chance('k1', 1),
      on('2026-02-03', 'conclusion.drawn', { text: 'dus', rests: ['f'] }),
      on(day, 'course.set', { course: 'persist', reason: 'x' }),
    ];
    expect(kindOn('2026-02-05', ...twoNos, ...course('2026-02-03'))).toBeUndefined();
    expect(kindOn('2026-02-05', ...twoNos, ...course('2026-02-02'))).toBe('badNews');
  });

  test('it comes before a step that is dreaded, and rests on the no’s', () => {
    const dreaded = on('2026-01-10', 'exploration.planned', {
      id: 'x',
      kind: 'talk',
      rung: 4,
      dreadBefore: 9,
      when: '2026-03-20',
    });
    expect(kindOn('2026-02-02', dreaded)).toBe('doNotDare');
    expect(kindOn('2026-02-02', dreaded, ...twoNos)).toBe('freshNews');
    expect(read('2026-02-02', ...twoNos).evidence).toEqual(['e4', 'e6', 'e7']);
    expect(read('2026-02-02', dreaded)).toMatchObject({ asksNothing: false, evidence: ['e3'] });
  });
});

test('[R188] who rested since they said that it is too much has answered', () => {
  const heavy = on('2026-02-01', 'selfCheck.answered', { room: 'no' });
  expect(read('2026-02-02', heavy)).toMatchObject({ kind: 'tooHeavy', asksNothing: true });
  const pause = on('2026-02-02', 'pause.planned', { until: '2026-02-05' });
  expect(kindOn('2026-02-03', heavy, pause)).toBeUndefined();
  expect(kindOn('2026-02-06', heavy, pause)).toBeUndefined();
  expect(kinds('2026-02-06', heavy, pause)).toEqual(['tooHeavy']);
  const earlier = on('2026-01-20', 'pause.planned', { until: '2026-01-25' });
  expect(kindOn('2026-02-02', earlier, heavy)).toBe('tooHeavy');
});

test('[R189] to stop sending is said while somebody sends: not after a week without, nor after a course', () => {
  const sent = on('2026-02-01', 'application.sent', { count: 8 });
  expect(kindOn('2026-02-08', sent)).toBe('noHarvest');
  expect(kindOn('2026-02-09', sent)).toBeUndefined();
  expect(kinds('2026-02-09', sent)).toEqual(['noHarvest']);
  const course = (day: string) => [
    on('2026-02-01', 'finding.logged', { id: 'f', text: 'x' }),
    on('2026-02-01', 'conclusion.drawn', { text: 'dus', rests: ['f'] }),
    on(day, 'course.set', { course: 'switch', reason: 'x' }),
  ];
  expect(kindOn('2026-02-04', sent, ...course('2026-02-02'))).toBeUndefined();
  expect(kindOn('2026-02-04', sent, ...course('2026-02-01'))).toBe('noHarvest');
  const visits = ['1', '2', '3'].flatMap((id) => [
    on('2026-02-01', 'exploration.planned', { id, kind: 'talk' }),
    on('2026-02-01', 'exploration.done', { id }),
  ]);
  expect(kindOn('2026-02-12', ...visits)).toBe('noHarvest');
});

test('[R190] what counts, told at the intake, is no circling; nor is it said on the day of a talk, or in the first week', () => {
  const wish = (day: string, id: string) => on(day, 'criterion.added', { id, label: id, kind: 'nice' });
  const three = (day: string) => ['1', '2', '3'].map((id) => wish(day, id));
  expect(kindOn('2026-01-14', ...three('2026-01-05'))).toBeUndefined();
  expect(kinds('2026-01-14', ...three('2026-01-05'))).toEqual(['circling']);
  expect(kindOn('2026-01-14', ...three('2026-01-06'))).toBe('circling');
  expect(kindOn('2026-01-14', ...three('2026-01-06').slice(1), wish('2026-01-05', '9'))).toBeUndefined();
  expect(kindOn('2026-01-11', ...three('2026-01-06'))).toBeUndefined();
  expect(kindOn('2026-01-12', ...three('2026-01-06'))).toBe('circling');
  const talk = (day: string) => on(day, 'coachSession.held', { n: 1 }, 'coach');
  expect(kindOn('2026-01-14', ...three('2026-01-06'), talk('2026-01-14'))).toBeUndefined();
  expect(kindOn('2026-01-14', ...three('2026-01-06'), talk('2026-01-13'))).toBe('circling');
  const note = (more: object) => on('2026-01-07', 'note.written', { text: 'x', ...more });
  expect(kindOn('2026-01-14', ...three('2026-01-06').slice(1), note({}))).toBe('circling');
  expect(kindOn('2026-01-14', ...three('2026-01-06').slice(1), note({ sensitive: 'health' }))).toBeUndefined();
});

test('[R61] before anybody told when it began, circling is spoken of', () => {
  const wish = ['1', '2', '3'].map((id) => on('2026-01-06', 'criterion.added', { id, label: id, kind: 'nice' }));
  const dossier = toDossier(wish);
  expect(help(dossier, at('2026-01-07')).kind).toBe('circling');
});

test('[R191] who is welcomed back is not asked where they were as well', () => {
  expect(kindOn('2026-01-19', on('2026-01-05', 'note.written', { text: 'x' }))).toBeUndefined();
  const quiet = on('2026-01-05', 'note.written', { text: 'x' });
  expect(kinds('2026-01-20', quiet)).toEqual(['doNotKnow']);
  expect(kindOn('2026-01-20', quiet)).toBeUndefined();
});

test('[R187] nothing in a pause or after an ending', () => {
  const pause = on('2026-02-02', 'pause.planned', { until: '2026-02-10' });
  expect(read('2026-02-05', ...twoNos, pause)).toEqual({ kind: undefined, asksNothing: false, evidence: [] });
});

test('[R192] who chose has heard both stories', () => {
  const says = (polarity: number, source: string) =>
    on('2026-01-10', 'finding.logged', { text: 'x', source, links: [{ direction: 'd1', about: 'chance', polarity }] });
  const clash = [says(1, 'A'), says(-1, 'B')];
  expect(kindOn('2026-01-20', ...clash)).toBe('contradictory');
  const other = on('2026-01-11', 'direction.added', { id: 'd2', title: 'y', state: 'active' });
  expect(kindOn('2026-01-20', ...clash, other, on('2026-01-11', 'direction.chosen', { id: 'd2' }))).toBeUndefined();
});

test('[R193] a plan whose day has gone by asks the better question', () => {
  const acts = ['2026-01-05', '2026-01-08', '2026-01-11', '2026-01-14'].map((day) => on(day, 'finding.logged', { text: 'x' }));
  const plan = (when: string) => on('2026-01-14', 'exploration.planned', { id: 'x', kind: 'talk', when });
  expect(kindOn('2026-01-25', ...acts)).toBe('doNotKnow');
  expect(kindOn('2026-01-25', ...acts, plan('2026-01-20'))).toBeUndefined();
  expect(kindOn('2026-01-25', ...acts, plan('2026-02-20'))).toBe('doNotKnow');
});

test('[R159] a longer rest takes the place of one without a last day, and ends with it', () => {
  const dreaded = on('2026-01-10', 'exploration.planned', { id: 'x', kind: 'talk', rung: 4, dreadBefore: 9 });
  const pause = (day: string, until?: string) => on(day, 'pause.planned', until ? { until } : {});
  const begin = on('2026-02-05', 'pause.ended', {});
  expect(kindOn('2026-02-04', dreaded, pause('2026-02-01'), pause('2026-02-02', '2026-03-01'))).toBeUndefined();
  expect(kindOn('2026-02-06', dreaded, pause('2026-02-01'), pause('2026-02-02', '2026-03-01'), begin)).toBe('doNotDare');
  expect(kindOn('2026-02-12', dreaded, pause('2026-02-01'), pause('2026-02-02', '2026-02-10'))).toBe('doNotDare');
  expect(
    kindOn('2026-02-06', dreaded, pause('2026-02-01', '2026-02-03'), begin, pause('2026-02-06', '2026-02-08')),
  ).toBeUndefined();
});
