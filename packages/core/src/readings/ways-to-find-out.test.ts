import { describe, expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { waysToFindOut } from './ways-to-find-out';

const day = '2026-01-12';
const start = (more: Partial<EventPayloads['intake.given']> = {}): Happened =>
  on(day, 'intake.given', { question: 'Wat past bij mij?', ...more });
const done = (rung: number): readonly Happened[] => [
  on(day, 'exploration.planned', { id: `x${rung}`, kind: 'talk', rung }),
  on(day, 'exploration.done', { id: `x${rung}` }),
];
const idsOf = (happened: readonly Happened[], about: string, uncertainty: 'empty' | 'one' | 'contradicted' = 'empty') =>
  waysToFindOut(toDossier(happened), { about, uncertainty }).ways.map(({ id }) => id);

describe('[R60] how a question can be answered', () => {
  test('who did nothing yet starts low, and goes one rung up at most', () => {
    expect(idsOf([start()], 'k1')).toEqual(['reading', 'film', 'askSomeone', 'message']);
    expect(idsOf([start()], 'chance')).toEqual(['vacancyScan', 'askSomeone', 'message']);
    expect(idsOf([start()], 'doable')).toEqual(['lookUp', 'reading', 'vacancyScan', 'askSomeone', 'message']);
  });

  test('what was put in numbers is looked up, also after a voice; how people treat each other is not', () => {
    const wish = (label: string, more: object = {}) =>
      on(day, 'criterion.added', { id: 'k1', label, kind: 'important', ...more });
    expect(idsOf([start(), wish('Reistijd', { threshold: '45 minuten' })], 'k1')[0]).toBe('lookUp');
    expect(idsOf([start(), wish('Reistijd', { range: { worst: '60 minuten', best: 'dichtbij' } })], 'k1')[0]).toBe('lookUp');
    expect(idsOf([start(), wish('Minstens 3.000 bruto')], 'k1', 'one')[0]).toBe('lookUp');
    expect(idsOf([start(), wish('Mensen die me laten uitpraten')], 'k1')).not.toContain('lookUp');
    expect(idsOf([start(), wish('Mensen die me laten uitpraten')], 'k1', 'one')[0]).toBe('askSomeone');
  });

  test('reading and film are for the start: not once somebody went there, planned to, or knows the work', () => {
    const add = (novelty: 'known' | 'vague' | 'unknown') =>
      on(day, 'direction.added', { id: 'd1', title: 'x', state: 'active', novelty });
    const first = (...happened: readonly Happened[]) =>
      waysToFindOut(toDossier([start(), ...happened]), { direction: 'd1', about: 'k1', uncertainty: 'empty' }).ways[0]?.id;
    expect(first(add('unknown'))).toBe('reading');
    expect(first(add('vague'))).toBe('reading');
    expect(first(add('known'))).toBe('askSomeone');
    const plan = (directions: string[]) => on(day, 'exploration.planned', { id: 'r', kind: 'reading', rung: 0, directions });
    expect(first(add('unknown'), plan(['d1']))).toBe('askSomeone');
    expect(first(add('unknown'), plan(['d2']))).toBe('reading');
    expect(first(add('unknown'), plan(['d1']), on(day, 'exploration.dropped', { id: 'r' }))).toBe('reading');
  });

  test('who likes another form sees that first among equal steps, and reading last', () => {
    expect(idsOf([start({ learning: ['watching'] })], 'k1')).toEqual(['film', 'askSomeone', 'message', 'reading']);
    expect(idsOf([start({ learning: ['reading'] })], 'k1')[0]).toBe('reading');
    expect(idsOf([start({ learning: ['doing', 'talking'] })], 'k1')).toEqual(['askSomeone', 'message', 'reading', 'film']);
    expect(idsOf([start({ learning: [] })], 'k1')[0]).toBe('reading');
  });

  test('among steps that take the same courage the form that somebody likes comes first', () => {
    const kinds = [
      { id: 'boat', rung: 1, form: 'doing' as const },
      { id: 'chat', rung: 1, form: 'talking' as const },
      { id: 'plain', rung: 1 },
    ];
    const order = (learning?: readonly ('doing' | 'talking')[]) =>
      waysToFindOut(toDossier([start(learning ? { learning: [...learning] } : {})], { ...methods.reorientation, kinds }), {
        about: 'k1',
        uncertainty: 'empty',
      }).ways.map(({ id }) => id);
    expect(order()).toEqual(['boat', 'chat', 'plain']);
    expect(order(['talking'])).toEqual(['chat', 'boat', 'plain']);
    expect(order(['doing', 'talking'])).toEqual(['boat', 'chat', 'plain']);
  });

  test('something else is never a way to answer', () => {
    expect(idsOf([start(), ...done(4)], 'k1')).not.toContain('other');
  });

  test('a firm with few kinds would rather offer one of them than none', () => {
    const kinds = [{ id: 'reading', rung: 0 }];
    const { ways } = waysToFindOut(toDossier([start()], { ...methods.reorientation, kinds }), {
      about: 'k1',
      uncertainty: 'one',
    });
    expect(ways.map(({ id }) => id)).toEqual(['reading']);
  });

  test('a step that took more than it gave makes nobody braver', () => {
    const went = (energy: number) => [
      on(day, 'exploration.planned', { id: 'x', kind: 'talk', rung: 4 }),
      on(day, 'exploration.done', { id: 'x', energy }),
    ];
    const reach = (energy: number) =>
      waysToFindOut(toDossier([start(), ...went(energy)]), { about: 'k1', uncertainty: 'empty' }).reach;
    expect(reach(0)).toBe(5);
    expect(reach(-1)).toBe(1);
  });

  test('one rung above the highest that was done; what was only planned does not count', () => {
    expect(idsOf([start(), ...done(2)], 'k1').at(-1)).toBe('shortTalk');
    expect(idsOf([start(), ...done(4)], 'k1').at(-1)).toBe('shadowDay');
    expect(idsOf([start(), on(day, 'exploration.planned', { id: 'x', kind: 'talk', rung: 4 })], 'k1').at(-1)).toBe('message');
  });

  test('an application is rung 6, and asking for work while coming in opens every rung', () => {
    expect(
      waysToFindOut(toDossier([start(), on(day, 'application.sent', {})]), { about: 'k1', uncertainty: 'empty' }).reach,
    ).toBe(7);
    expect(idsOf([start({ alreadyApplying: true })], 'chance').at(-1)).toBe('pitch');
    expect(idsOf([start({ alreadyApplying: false })], 'chance').at(-1)).toBe('message');
  });

  test('after a voice only another person or the work itself brings more, but the market can always be read', () => {
    expect(idsOf([start()], 'k1', 'one')).toEqual(['askSomeone', 'message']);
    expect(idsOf([start()], 'doable', 'contradicted')).toEqual(['lookUp', 'askSomeone', 'message']);
    expect(idsOf([start()], 'chance', 'contradicted')[0]).toBe('vacancyScan');
  });

  test('going with a coach needs one', () => {
    const held = on(day, 'coachSession.held', { n: 1 }, 'coach');
    expect(idsOf([start(), ...done(3)], 'k1')).not.toContain('togetherWithCoach');
    expect(idsOf([start(), held, ...done(3)], 'k1')).toContain('togetherWithCoach');
    expect(idsOf([start(), held, ...done(3), on(day, 'coach.left', {}, 'coach')], 'k1')).not.toContain('togetherWithCoach');
  });

  test('after illness nobody has to go alone the first time', () => {
    const held = on(day, 'coachSession.held', { n: 1 }, 'coach');
    const first = (method: typeof methods.reintegration) =>
      waysToFindOut(toDossier([start(), held, ...done(2)], method), { about: 'k1', uncertainty: 'one' }).ways[0]?.id;
    expect(first(methods.reintegration)).toBe('togetherWithCoach');
    expect(first(methods.reorientation)).toBe('askSomeone');
  });

  test('in re-integration the work itself begins with two hours', () => {
    const reach = (rung: number) =>
      waysToFindOut(toDossier([start(), ...done(rung)], methods.reintegration), { about: 'k1', uncertainty: 'one' }).ways;
    expect(reach(4).find(({ rung }) => rung === 5)?.id).toBe('lookTwoHours');
    expect(reach(5).find(({ rung }) => rung === 6)?.id).toBe('tryTwoHours');
  });

  test('the kinds are those of the method; a kind that says nothing can answer all', () => {
    const method = {
      ...methods.reorientation,
      kinds: [
        { id: 'boat', rung: 1 },
        { id: 'map', rung: 0, answers: ['chance' as const] },
      ],
    };
    const ask = (about: string) => waysToFindOut(toDossier([start()], method), { about, uncertainty: 'empty' as const }).ways;
    expect(ask('k1').map(({ id }) => id)).toEqual(['boat']);
    expect(ask('chance').map(({ id }) => id)).toEqual(['map', 'boat']);
  });
});
