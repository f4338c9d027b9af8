import { describe, expect, test } from 'vitest';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { nextOffer } from './next-offer';

const day = '2026-01-12';
const start = on(day, 'intake.given', { question: 'x' });
const direction = (id: string, more: object = {}) => on(day, 'direction.added', { id, title: id, state: 'active', ...more });
const wish = (id: string, label = id, kind: 'must' | 'important' = 'important') =>
  on(day, 'criterion.added', { id, label, kind });
const says = (to: string, about: string, polarity: number, sources = ['A', 'B'], id?: string): readonly Happened[] =>
  sources.map((source) =>
    on(day, 'finding.logged', { ...(id ? { id } : {}), text: 'x', source, links: [{ direction: to, about, polarity }] }),
  );
const at = new Date('2026-01-14T12:00:00+01:00');
const read = (...happened: readonly Happened[]) =>
  nextOffer(toDossier([start, wish('k1', 'Rust'), wish('k2', 'Ruimte'), ...happened]), at);
const asked = (...happened: readonly Happened[]) =>
  read(...happened)
    .questions.slice(0, 3)
    .map(({ direction: of, about }) => `${of}/${about}`);
const ready = (id: string) => [...says(id, 'k1', 1), ...says(id, 'k2', 1), ...says(id, 'chance', 1), ...says(id, 'doable', 1)];

describe('[R184] what a page offers next', () => {
  test('nothing before the intake, in a pause and after the end', () => {
    expect(nextOffer(toDossier([]), at).mode).toBe('silent');
    expect(read(direction('d1')).mode).toBe('ask');
    expect(read(direction('d1'), on(day, 'pause.planned', { until: '2026-01-14' })).mode).toBe('silent');
    expect(read(direction('d1'), on(day, 'trajectory.closed', { ending: 'stayed', setbackPlanSkipped: true })).mode).toBe(
      'silent',
    );
  });

  test('who chose is not sent to look around, nor who can go for it', () => {
    expect(read(direction('d1'), direction('d2'), ...ready('d1'))).toMatchObject({
      mode: 'ready',
      direction: 'd1',
      questions: [],
    });
    const chosen = read(direction('d1'), direction('d2'), on(day, 'direction.chosen', { id: 'd2' }));
    expect(chosen).toMatchObject({ mode: 'chosen', direction: 'd2', questions: [], evidence: ['e6'] });
  });

  test('enough is known of what leads: then nothing is asked of the others either', () => {
    const known = ['k1', 'chance', 'doable'].flatMap((about) => says('d1', about, 1));
    const went = [
      on(day, 'exploration.planned', { id: 'x', kind: 'talk', directions: ['d1'] }),
      on(day, 'exploration.done', { id: 'x' }),
    ];
    const offer = nextOffer(toDossier([start, wish('k1', 'Rust'), direction('d1'), direction('d2'), ...known, ...went]), at);
    expect(offer).toMatchObject({ mode: 'ready', questions: [], evidence: ['e3', 'e4'] });
    expect(offer.direction).toBeUndefined();
  });

  test('it rests on the first question, on an invitation, or on nothing', () => {
    expect(read(direction('d1')).evidence).toEqual(['e4', 'e2']);
    expect(read().evidence).toEqual([]);
    expect(read(direction('d1'), on(day, 'pause.planned', { until: '2026-01-14' }))).toMatchObject({
      questions: [],
      isAside: false,
      evidence: [],
    });
    const invited = [
      on(day, 'application.sent', { id: 'a1' }),
      on(day, 'answer.received', { application: 'a1', outcome: 'invited' }),
    ];
    expect(read(direction('d1'), ...invited).evidence).toEqual(['e5']);
  });

  test('an invitation comes before all; it is the last answer that counts', () => {
    const sent = [
      direction('d1'),
      on(day, 'direction.chosen', { id: 'd1' }),
      on(day, 'application.sent', { id: 'a1', direction: 'd1' }),
    ];
    const answer = (outcome: 'invited' | 'rejected') => on(day, 'answer.received', { application: 'a1', outcome });
    expect(read(...sent, answer('invited'))).toMatchObject({ mode: 'invited', direction: 'd1', application: { id: 'a1' } });
    expect(read(...sent, answer('invited'), answer('rejected')).mode).toBe('chosen');
    expect(read(...sent).mode).toBe('chosen');
  });

  test('what is planned, found or concluded comes first, and the question stays beside it', () => {
    expect(read(direction('d1')).isAside).toBe(false);
    expect(read(direction('d1'), on(day, 'exploration.planned', { id: 'x', kind: 'talk', when: '2026-01-20' })).isAside).toBe(
      true,
    );
    expect(read(direction('d1'), ...says('d2', 'chance', 1)).isAside).toBe(true);
    const waits = [on(day, 'exploration.planned', { id: 'x', kind: 'talk' }), on(day, 'exploration.awaiting', { id: 'x' })];
    expect(read(direction('d1'), ...waits).isAside).toBe(false);
  });
});

describe('[R185] the order of questions', () => {
  test('the work before its pay, while nobody went there', () => {
    const pay = wish('pay', 'Minstens 3.000 bruto', 'must');
    expect(asked(direction('d1'), pay)).toEqual(['d1/k1', 'd1/k2', 'd1/chance']);
    const went = [
      on(day, 'exploration.planned', { id: 'x', kind: 'talk', directions: ['d1'] }),
      on(day, 'exploration.done', { id: 'x' }),
    ];
    expect(asked(direction('d1'), pay, ...went)).toEqual(['d1/chance', 'd1/doable', 'd1/pay']);
  });

  test('a direction without a place waits behind the others', () => {
    const cold = says('d1', 'chance', -1, ['A']);
    expect(asked(direction('d1'), direction('d2'))[0]).toBe('d1/k1');
    expect(asked(direction('d1'), direction('d2'), ...cold)[0]).toBe('d2/k1');
    expect(asked(direction('d1'), direction('d2'), ...cold, ...says('d1', 'chance', 1, ['B', 'C']))[0]).toBe('d1/k1');
  });

  test('in each round a job that was not known gets its turn first, until somebody went or planned to', () => {
    const two = [direction('d1'), direction('d2', { novelty: 'unknown' })];
    expect(asked(...two)[0]).toBe('d2/k1');
    const all = read(...two).questions.map((question) => `${question.direction}/${question.about}`);
    expect(all).toHaveLength(8);
    expect(new Set(all).size).toBe(8);
    const elsewhere = on(day, 'exploration.planned', { id: 'y', kind: 'talk', directions: ['d1'] });
    expect(asked(...two, elsewhere)[0]).toBe('d2/k1');
    const both = on(day, 'exploration.planned', { id: 'y', kind: 'talk', directions: ['d1', 'd2'] });
    expect(asked(...two, both)[0]).toBe('d1/k1');
    const plan = on(day, 'exploration.planned', { id: 'x', kind: 'talk', directions: ['d2'] });
    expect(asked(...two, plan)[0]).toBe('d1/k1');
    expect(asked(...two, plan, on(day, 'exploration.dropped', { id: 'x' }))[0]).toBe('d2/k1');
  });
});

test('[R185] a question that somebody just came back with is not put to them again at once', () => {
  const plan = on(day, 'exploration.planned', { id: 'x', kind: 'talk', directions: ['d1'], questions: [{ about: 'k2' }] });
  const back = [plan, on(day, 'exploration.done', { id: 'x' })];
  const note = (polarity: number) =>
    on(day, 'finding.logged', { text: 'x', exploration: 'x', links: [{ direction: 'd1', about: 'k2', polarity }] });
  const all = (...happened: readonly Happened[]) => read(direction('d1'), ...happened).questions.map(({ about }) => about);
  expect(all(...back)).toEqual(['chance', 'doable', 'k1', 'k2']);
  expect(all(...back, note(0))).toEqual(['chance', 'doable', 'k1', 'k2']);
  expect(all(...back, on(day, 'finding.logged', { text: 'x', exploration: 'x' })).at(-1)).toBe('k2');
  expect(all(plan, on(day, 'direction.added', { id: 'd2', title: 'd2' })).slice(0, 2)).toEqual(['k1', 'k2']);
});

test('[R223] who chose to go wider is brought to that, until something stands beside what they had', () => {
  const wider = [
    direction('d1'),
    ...says('d1', 'k1', 1, ['A'], 'f1'),
    on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
    on('2026-01-13', 'course.set', { course: 'widen', reason: 'Ik ken te weinig.' }),
  ];
  const offer = read(...wider);
  expect(offer).toMatchObject({ mode: 'widen', evidence: ['e7'], isAside: false });
  expect(offer.questions.length).toBeGreaterThan(0);
  expect(read(...wider, on('2026-01-14', 'direction.added', { id: 'd2', title: 'Bakker' })).mode).toBe('ask');
  expect(read(...wider, on('2026-01-14', 'direction.chosen', { id: 'd1' })).mode).toBe('chosen');
  const several = [...wider, on('2026-01-13', 'course.set', { round: 1, course: 'persist', reason: 'x' })];
  expect(read(...several).mode).toBe('widen');
});

describe('[R186] own words', () => {
  const round = (course: 'persist' | 'deepen' | 'switch' = 'persist') => [
    direction('d1'),
    ...says('d1', 'k1', 1, ['A'], 'f1'),
    on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
    on('2026-01-13', 'course.set', { course, reason: 'Ik vraag een meeloopdag aan.' }),
  ];

  test('what somebody decided is their next step, until something was planned or sent', () => {
    expect(read(...round()).ownWords?.reason).toBe('Ik vraag een meeloopdag aan.');
    expect(read(direction('d1')).ownWords).toBeUndefined();
    expect(read(...round(), on('2026-01-14', 'exploration.planned', { id: 'x', kind: 'talk' })).ownWords).toBeUndefined();
    expect(read(...round(), on('2026-01-14', 'application.sent', {})).ownWords).toBeUndefined();
  });

  test('a plan that was there before does not count, going on with it does', () => {
    const before = on(day, 'exploration.planned', { id: 'x', kind: 'talk' });
    expect(read(before, ...round()).ownWords).toBeDefined();
    expect(read(before, ...round(), on('2026-01-14', 'exploration.awaiting', { id: 'x' })).ownWords).toBeUndefined();
    expect(read(before, ...round(), on('2026-01-14', 'exploration.done', { id: 'x' })).ownWords).toBeUndefined();
  });

  test('a course that was refused where it landed, or has no reason, is no plan', () => {
    const first = round().slice(0, -1);
    const refused = on('2026-01-14', 'course.set', { course: 'persist', reason: 'Te vroeg.' });
    expect(read(direction('d1'), refused).ownWords).toBeUndefined();
    expect(read(...first, on('2026-01-13', 'course.set', { course: 'persist', reason: '  ' })).ownWords).toBeUndefined();
    expect(read(...round(), refused).ownWords?.reason).toBe('Ik vraag een meeloopdag aan.');
  });

  test('the reason to let something go is no plan', () => {
    expect(read(...round('deepen')).ownWords).toBeDefined();
    expect(read(...round('switch')).ownWords).toBeUndefined();
  });
});

test('[R184] after illness nothing is asked about the old work before the farewell, in the first round', () => {
  const both = [start, wish('k1', 'Rust'), direction('d1', { novelty: 'known' }), direction('d2', { novelty: 'vague' })];
  const of = (...happened: readonly Happened[]) =>
    new Set(
      nextOffer(toDossier([...both, ...happened], methods.reintegration), at).questions.map((question) => question.direction),
    );
  expect(of()).toEqual(new Set(['d2']));
  expect(of(on(day, 'note.written', { kind: 'freeWriting', text: 'Dag, magazijn.' }))).toEqual(new Set(['d1', 'd2']));
  expect(of(on(day, 'note.written', { kind: 'thought', text: 'x' }))).toEqual(new Set(['d2']));
  const round = [
    on(day, 'finding.logged', { id: 'f1', text: 'x' }),
    on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
    on(day, 'course.set', { course: 'persist', reason: 'x' }),
  ];
  expect(of(...round)).toEqual(new Set(['d1', 'd2']));
  expect(new Set(nextOffer(toDossier(both), at).questions.map((question) => question.direction))).toEqual(new Set(['d1', 'd2']));
});
