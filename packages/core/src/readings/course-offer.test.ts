import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { courseOffer } from './course-offer';
import { steering } from './steering';

const day = '2026-01-12';
const start = on(day, 'intake.given', { question: 'x' });
const direction = (id: string, more: object = {}) => on(day, 'direction.added', { id, title: id, state: 'active', ...more });
const wish = (id: string) => on(day, 'criterion.added', { id, label: id, kind: 'important' });
const says = (to: string, about: string, polarity: number, sources = ['A', 'B']): readonly Happened[] =>
  sources.map((source) => on(day, 'finding.logged', { text: 'x', source, links: [{ direction: to, about, polarity }] }));
const ready = (id: string) => [...says(id, 'k1', 1), ...says(id, 'k2', 1), ...says(id, 'chance', 1), ...says(id, 'doable', 1)];
const clash = (id: string) => [...says(id, 'k1', 1, ['A']), ...says(id, 'k1', -1, ['B'])];
const visit = (id: string, to: string, energy: number) => [
  on(day, 'exploration.planned', { id, kind: 'talk', directions: [to] }),
  on(day, 'exploration.done', { id, energy }),
];
const read = (...happened: readonly Happened[]) =>
  courseOffer(toDossier([start, wish('k1'), wish('k2'), ...happened])).suggestions.map((suggestion) =>
    'direction' in suggestion ? `${suggestion.course} ${suggestion.direction}` : suggestion.course,
  );
const course = (which: 'widen' | 'persist') => [
  ...says('d1', 'k2', 1, ['A']).map((finding) => ({ ...finding, payload: { ...finding.payload, id: 'f1' } })),
  on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] }),
  on(day, 'course.set', { course: which, reason: 'x' }),
];

test('[R181] who can go for something is not sent to look further; what closes a direction is still said', () => {
  const both = [direction('d1'), direction('d2'), ...clash('d1'), ...ready('d2')];
  expect(read(...both)).toEqual(['goForIt d2']);
  expect(steering(toDossier([start, wish('k1'), wish('k2'), ...both])).shown).toHaveLength(2);
  expect(read(...both, direction('d3'), ...says('d3', 'chance', -1))).toEqual(['switch d3', 'goForIt d2']);
  const five = ['d3', 'd4', 'd5'].map((id) => direction(id));
  expect(read(direction('d2'), ...ready('d2'), ...five, ...says('d3', 'k1', 1))).toEqual(['goForIt d2']);
  expect(read(direction('d1'), direction('d2'), ...clash('d1'), ...says('d2', 'k1', 1))).toEqual(['deepen d1', 'persist d2']);
});

test('[R182] nobody is told to look wider who has just done that, chose, or is warm for what was new', () => {
  expect(read(direction('d1'))).toEqual(['widen']);
  expect(read(direction('d1'), ...course('persist'))).toEqual(['widen', 'persist d1']);
  expect(read(direction('d1'), ...course('widen'))).toEqual(['persist d1']);
  expect(read(direction('d1'), ...course('widen'), ...course('persist'))).toEqual(['widen', 'persist d1']);
  expect(read(direction('d1', { novelty: 'unknown' }), ...visit('x', 'd1', 1))).toEqual([]);
  expect(read(direction('d1', { novelty: 'unknown' }), ...visit('x', 'd1', 0))).toEqual(['widen']);
  expect(read(direction('d1', { novelty: 'vague' }), ...visit('x', 'd1', 1))).toEqual(['widen']);
  expect(read(direction('d1'), direction('d2'), on(day, 'direction.chosen', { id: 'd2' }))).toEqual([]);
});

test('[R183] of two that say the same, the warmest first, then the one of which most is confirmed', () => {
  const two = [direction('d1'), direction('d2'), ...says('d1', 'k1', 1), ...says('d1', 'k2', 1), ...says('d2', 'k1', 1)];
  expect(read(...two)).toEqual(['persist d1', 'persist d2']);
  expect(read(...two, ...visit('x', 'd2', 1))).toEqual(['persist d2', 'persist d1']);
  expect(read(direction('d2'), direction('d1'), ...two.slice(2))).toEqual(['persist d1', 'persist d2']);
});

test('[R181] it rests on what it shows', () => {
  const dossier = toDossier([start, wish('k1'), wish('k2'), direction('d1'), direction('d2'), ...clash('d1'), ...ready('d2')]);
  const { suggestions, evidence } = courseOffer(dossier);
  expect(evidence).toEqual(suggestions[0]?.evidence);
});
