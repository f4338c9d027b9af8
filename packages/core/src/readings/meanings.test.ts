import { expect, test } from 'vitest';
import { on, toDossier } from './a-dossier.test.setup';
import { meanings } from './meanings';

const day = '2026-01-05';
const added = (id: string, novelty: 'known' | 'vague' | 'unknown', ...of: readonly string[]) =>
  on(day, 'direction.added', { id, title: id, novelty, meanings: [...of] });

test('[R87] each meaning once, from the picture, named later, or with a direction', () => {
  const dossier = toDossier([
    on(day, 'picture.given', { text: 'Brandweer', meanings: ['Avontuur', 'helpen'] }),
    on(day, 'meaning.named', { text: ' avontuur ' }),
    added('d1', 'known', 'Iets overbrengen'),
  ]);
  expect(meanings(dossier).meanings.map(({ text, evidence }) => [text, evidence])).toEqual([
    ['Avontuur', ['e1', 'e2']],
    ['helpen', ['e1']],
    ['Iets overbrengen', ['e3']],
  ]);
});

test('[R88] the directions that share it, and whether one of them was unknown', () => {
  const of = (...happened: readonly ReturnType<typeof added>[]) =>
    meanings(toDossier([on(day, 'meaning.named', { text: 'Helpen' }), ...happened])).meanings.map(
      ({ directions, asksForUnknown }) => [directions.map(({ id }) => id), asksForUnknown],
    );
  expect(of()).toEqual([[[], true]]);
  expect(of(added('d1', 'vague', 'helpen'))).toEqual([[['d1'], true]]);
  expect(of(added('d1', 'vague', 'helpen'), added('d2', 'unknown', 'HELPEN '))).toEqual([[['d1', 'd2'], false]]);
});

test('[R87] what is blank is no meaning, and what has none adds none; all of it rests on where it was said', () => {
  const dossier = toDossier([
    on(day, 'picture.given', { text: 'Brandweer' }),
    on(day, 'meaning.named', { text: '  Helpen ' }),
    on(day, 'meaning.named', { text: '   ' }),
    on(day, 'direction.added', { id: 'd1', title: 'Tuinder' }),
    added('d2', 'known', 'Buiten', 'helpen'),
    added('d3', 'unknown', 'Buiten'),
  ]);
  const read = meanings(dossier);
  expect(
    read.meanings.map(({ text, directions, asksForUnknown }) => [text, directions.map(({ id }) => id), asksForUnknown]),
  ).toEqual([
    ['Helpen', ['d2'], true],
    ['Buiten', ['d2', 'd3'], false],
  ]);
  expect(read.evidence).toEqual(['e2', 'e5', 'e6']);
  expect(meanings(toDossier([]))).toEqual({ meanings: [], evidence: [] });
});
