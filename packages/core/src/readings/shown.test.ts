import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { help } from './help';
import { standstill } from './standstill';
import { steering } from './steering';

const thoughts: readonly Happened[] = [
  on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' }),
  ...['k1', 'k2', 'k3'].map((id) => on('2026-01-06', 'criterion.added', { id, label: id, kind: 'important' })),
];
const at = (day: string) => new Date(`${day}T12:00:00+01:00`);

test('[R61] in the first week nobody hears that they think in circles, though it is known', () => {
  const dossier = toDossier(thoughts);
  expect(standstill(dossier, at('2026-01-11')).shown?.kind).toBe('circling');
  expect(help(dossier, at('2026-01-11')).kind).toBeUndefined();
  expect(help(dossier, at('2026-01-12')).kind).toBe('circling');
});

test('[R62] who chose a direction is not told to look wider', () => {
  const one = [...thoughts, on('2026-01-05', 'direction.added', { id: 'd1', title: 'x', state: 'active' })];
  expect(steering(toDossier(one)).shown.map(({ course }) => course)).toEqual(['widen']);
  const chosen = steering(toDossier([...one, on('2026-01-06', 'direction.chosen', { id: 'd1' })]));
  expect(chosen.trajectory.map(({ course }) => course)).toEqual(['widen']);
  expect(chosen.shown).toEqual([]);
});
