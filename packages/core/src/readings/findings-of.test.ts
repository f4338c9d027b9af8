import { expect, test } from 'vitest';
import { on, toDossier } from './a-dossier.test.setup';
import { findingsOf } from './findings-of';

test('[R222] the findings that evidence names, each once, in the order in which they came', () => {
  const found = ['a', 'b', 'c'].map((text) => on('2026-01-05', 'finding.logged', { id: `own-${text}`, text }));
  const dossier = toDossier([on('2026-01-05', 'intake.given', { question: 'x' }), ...found]);
  const textsOf = (...entries: readonly string[]) => findingsOf(dossier, entries).map(({ text }) => text);
  expect(textsOf('e4', 'e2', 'e4')).toEqual(['a', 'c']);
  expect(textsOf('e1', 'own-a', 'nothing')).toEqual([]);
  expect(textsOf()).toEqual([]);
});
