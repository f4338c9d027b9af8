import { describe, expect, test } from 'vitest';
import type { EventPayloads } from '../events/events';
import { methods } from '../method/methods';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { weighing } from './weighing';

const day = '2026-03-01';
const range = { worst: '60 minuten', best: '20 minuten' };
const wish = (id: string, more: Partial<EventPayloads['criterion.added']> = {}) =>
  on(day, 'criterion.added', { id, label: id, kind: 'important', ...more });
const direction = (id: string, state: 'active' | 'candidate' = 'active') => on(day, 'direction.added', { id, title: id, state });
const say = (to: string, about: string, polarity: number, source: string) =>
  on(day, 'finding.logged', { text: 'x', source, links: [{ direction: to, about, polarity }] });
const twice = (to: string, about: string, polarity: number) => [say(to, about, polarity, 'An'), say(to, about, polarity, 'Bo')];

/** A round from a plan to a course. */
function closeRound(round: number, by: 'client' | 'coach' = 'client'): readonly Happened[] {
  return [
    on(day, 'exploration.planned', { id: `x${round}`, kind: 'talk' }),
    on(day, 'exploration.done', { id: `x${round}` }),
    on(day, 'finding.logged', { id: `f${round}`, text: 'x', exploration: `x${round}` }),
    on(day, 'conclusion.drawn', { text: 'dus', rests: [`f${round}`] }),
    on(day, 'course.set', { course: 'persist', reason: 'omdat' }, by),
  ];
}

const started = [on(day, 'intake.given', { question: 'Wat past?' }), direction('d1'), direction('d2'), direction('d3')];
const twoRounds = [...closeRound(1), ...closeRound(2)];
const twoWishes = [wish('k1', { range }), wish('k2')];
const isClose = [...twice('d1', 'k1', 1), ...twice('d2', 'k2', 1)];
const ready = [...started, ...twoWishes, ...twoRounds, ...isClose];

const gave = (more: Partial<EventPayloads['weights.given']> = {}, on_ = '2026-03-02') =>
  on(on_, 'weights.given', {
    method: 'swing',
    weights: [
      { criterion: 'k1', weight: 100 },
      { criterion: 'k2', weight: 50 },
    ],
    ranges: [{ criterion: 'k1', from: 60, to: 20 }],
    ...more,
  });
const sharpen = (id: string, set: EventPayloads['criterion.sharpened']['set'], on_ = '2026-03-03') =>
  on(on_, 'criterion.sharpened', { id, set });

const read = (...happened: readonly Happened[]) => weighing(toDossier(happened));

describe('[R90] weights are asked', () => {
  test('after two rounds, when two active directions are close', () => {
    const found = read(...ready);
    expect(found).toMatchObject({ asks: true, rule: 'first', close: ['d1', 'd2'], method: 'swing', changes: [], answers: [] });
    expect(found.criteria.map(({ criterion }) => criterion.id)).toEqual(['k1', 'k2']);
  });

  test('and rest on what was heard of these two, and on what is weighed', () => {
    const dossier = toDossier(ready);
    const entries = dossier.findings.filter(({ links }) => links.length > 0).map(({ entry }) => entry);
    const wishes = dossier.criteria.map(({ entry }) => entry);
    expect(weighing(dossier).evidence.toSorted()).toEqual([...entries, ...wishes].toSorted());
  });

  test('not after one round, nor after a second one whose course was refused', () => {
    const oneRound = [...started, ...twoWishes, ...closeRound(1), ...isClose];
    expect(read(...oneRound)).toMatchObject({ asks: false, rule: 'tooEarly', evidence: [] });
    expect(read(...started, ...twoWishes, ...closeRound(1), ...closeRound(2, 'coach'), ...isClose).rule).toBe('tooEarly');
  });

  test('not where there is one important wish, however many musts and nice ones', () => {
    const others = [wish('k1'), wish('k2', { kind: 'must' }), wish('k3', { kind: 'nice' })];
    expect(read(...started, ...others, ...twoRounds, ...isClose)).toMatchObject({ asks: false, rule: 'tooFew' });
  });

  test('not in a pause, and not after a choice', () => {
    expect(read(...ready, on(day, 'pause.planned', {})).rule).toBe('silent');
    expect(read(...ready, on(day, 'direction.chosen', { id: 'd1' })).rule).toBe('silent');
    const closed = [...ready, on(day, 'trajectory.closed', { ending: 'newJob' })];
    expect(toDossier(closed).cycle.value.trajectory).toBe('closing');
    expect(read(...closed).rule).toBe('silent');
    const cared = [...closed, on(day, 'checkIn.planned', { on: ['2026-09-01'] })];
    expect(toDossier(cared).cycle.value.trajectory).toBe('afterCare');
    expect(read(...cared).rule).toBe('silent');
  });
});

describe('[R95] two directions are close', () => {
  const with_ = (...heard: readonly Happened[]) => read(...started, ...twoWishes, wish('k3'), ...twoRounds, ...heard);

  test('when one wish more is up, and not when two are', () => {
    const d2 = twice('d2', 'k2', 1);
    expect(with_(...twice('d1', 'k1', 1), ...twice('d1', 'k2', 1), ...d2).close).toEqual(['d1', 'd2']);
    const three = [...twice('d1', 'k1', 1), ...twice('d1', 'k2', 1), ...twice('d1', 'k3', 1)];
    expect(with_(...three, ...d2)).toMatchObject({ close: undefined, rule: 'notClose' });
  });

  test('the two of which most is up, the leader first, whichever came first', () => {
    const d2 = [...twice('d2', 'k1', 1), ...twice('d2', 'k2', 1)];
    const d3 = [...twice('d3', 'k1', 1), ...twice('d3', 'k2', 1), ...twice('d3', 'k3', 1)];
    expect(with_(...twice('d1', 'k1', 1), ...d2, ...d3).close).toEqual(['d3', 'd2']);
  });

  test('by what is up less what is down', () => {
    const d1 = [...twice('d1', 'k1', 1), ...twice('d1', 'k2', 1)];
    const d2 = [...twice('d2', 'k1', 1), ...twice('d2', 'k2', -1)];
    expect(with_(...d1, ...d2).rule).toBe('notClose');
  });

  test('not when one voice is all that was heard of the second', () => {
    expect(with_(...twice('d1', 'k1', 1), say('d2', 'k2', 1, 'An')).rule).toBe('notClose');
  });

  test('only among the active ones that nothing closes', () => {
    const parked = on(day, 'direction.parked', { id: 'd2', reason: 'fit' });
    expect(with_(...isClose, parked).rule).toBe('notClose');
    expect(with_(...isClose, ...twice('d2', 'chance', -1)).rule).toBe('notClose');
  });
});

test('[R96] swing up to seven, best-worst from eight on', () => {
  const wishes = (count: number) => Array.from({ length: count }, (_, at) => wish(`k${at + 1}`));
  expect(read(...started, ...wishes(7)).method).toBe('swing');
  expect(read(...started, ...wishes(8)).method).toBe('bestWorst');
});

describe('[R97] an answer is kept, and asked again', () => {
  test('not while nothing changed', () => {
    const found = read(...ready, gave());
    expect(found).toMatchObject({ asks: false, rule: 'known', changes: [] });
    expect(found.answers).toMatchObject([{ order: [['k1'], ['k2']], looseAbout: undefined }]);
    expect(found.answers[0]?.evidence).toEqual([toDossier([...ready, gave()]).weighings.last?.entry]);
    expect(found.evidence).toEqual(found.answers[0]?.evidence);
  });

  test('when a wish is born, or became important', () => {
    const again = { asks: true, rule: 'again', changes: [{ criterion: 'k3', change: 'born' }] };
    expect(read(...ready, gave(), wish('k3'))).toMatchObject(again);
    expect(read(...ready, wish('k3', { kind: 'nice' }), gave()).rule).toBe('known');
    expect(read(...ready, wish('k3', { kind: 'nice' }), gave(), sharpen('k3', { kind: 'important' }))).toMatchObject(again);
  });

  test('when a range widens by a quarter, and not by less', () => {
    const to = (worst: string) => sharpen('k1', { range: { worst, best: '20 minuten' } });
    expect(read(...ready, gave(), to('70 minuten')).changes).toEqual([{ criterion: 'k1', change: 'widened' }]);
    expect(read(...ready, gave(), to('69 minuten')).rule).toBe('known');
    expect(read(...ready, gave(), to('30 minuten')).rule).toBe('known');
  });

  test('when a range in words is put otherwise, or one came to be', () => {
    const reworded = [{ criterion: 'k2', change: 'reworded' }];
    const words = { worst: 'altijd iemand mee', best: 'alleen' };
    expect(read(...ready, gave(), sharpen('k2', { range: words })).changes).toEqual(reworded);
    expect(read(...ready, sharpen('k2', { range: words }, '2026-03-01'), gave()).changes).toEqual([]);
    expect(read(...ready, sharpen('k2', { range: words }, '2026-03-02'), gave()).changes).toEqual([]);
    const other = sharpen('k2', { range: { ...words, best: 'met een vaste collega' } });
    expect(read(...ready, sharpen('k2', { range: words }, '2026-03-01'), gave(), other).changes).toEqual(reworded);
    const worse = sharpen('k2', { range: { ...words, worst: 'nooit iemand mee' } });
    expect(read(...ready, sharpen('k2', { range: words }, '2026-03-01'), gave(), worse).changes).toEqual(reworded);
    expect(read(...ready, gave(), sharpen('k2', { label: 'zelf beslissen' })).changes).toEqual([]);
  });

  test('when a range in numbers becomes one in words, and when nothing was said of ranges and one came to be', () => {
    const inWords = sharpen('k1', { range: { worst: 'ver', best: 'dichtbij' } });
    expect(read(...ready, gave(), inWords).changes).toEqual([{ criterion: 'k1', change: 'reworded' }]);
    const wordless = on('2026-03-02', 'weights.given', {
      method: 'swing',
      weights: [
        { criterion: 'k1', weight: 100 },
        { criterion: 'k2', weight: 50 },
      ],
    });
    expect(read(...ready, wordless).changes).toEqual([]);
    const now = sharpen('k2', { range: { worst: '60 minuten', best: '20 minuten' } });
    expect(read(...ready, gave(), now).changes).toEqual([{ criterion: 'k2', change: 'reworded' }]);
    expect(read(...ready, wordless, now).changes).toEqual([{ criterion: 'k2', change: 'reworded' }]);
  });

  test('not while the two are no longer close; what changed is told all the same', () => {
    const apart = [...twice('d1', 'k2', 1), ...twice('d1', 'k3', 1)];
    expect(read(...ready, gave(), wish('k3'), ...apart)).toMatchObject({
      asks: false,
      rule: 'notClose',
      changes: [{ criterion: 'k3', change: 'born' }],
    });
  });

  test('and every answer stays, oldest first', () => {
    const turned = gave(
      {
        weights: [
          { criterion: 'k1', weight: 95 },
          { criterion: 'k2', weight: 100 },
        ],
      },
      '2026-03-09',
    );
    expect(read(...ready, gave(), turned).answers.map(({ order }) => order)).toEqual([[['k1'], ['k2']], [['k2', 'k1']]]);
  });
});

test('[R92] which answer does not fit the others is told: two steps off is, one is not', () => {
  const answered = (mostOverIt: number, itOverLeast: number) =>
    gave({
      method: 'bestWorst',
      comparisons: { most: 'k1', least: 'k2', mostOverLeast: 2, rest: [{ criterion: 'k3', mostOverIt, itOverLeast }] },
    });
  const looseAbout = (...given: Parameters<typeof answered>) => read(...ready, answered(...given)).answers[0]?.looseAbout;
  expect([looseAbout(2, 1), looseAbout(2, 2), looseAbout(4, 2), looseAbout(8, 8)]).toEqual([undefined, undefined, 'k3', 'k3']);
  const exact = { ...methods.reorientation, thresholds: { looseAnswers: Math.log(2) / Math.log(81) } };
  expect(weighing(toDossier([...ready, answered(2, 2)], exact)).answers[0]?.looseAbout).toBeUndefined();
  const strict = { ...methods.reorientation, thresholds: { looseAnswers: 0.15 } };
  expect(weighing(toDossier([...ready, answered(2, 2)], strict)).answers[0]?.looseAbout).toBe('k3');
});

test('[R12] a method may draw these lines elsewhere', () => {
  const oneRound = [...started, ...twoWishes, ...closeRound(1), ...isClose];
  const method = { ...methods.reorientation, thresholds: { roundsBeforeWeighing: 1, swingUpTo: 1 } };
  expect(weighing(toDossier(oneRound, method))).toMatchObject({ asks: true, method: 'bestWorst' });
});
