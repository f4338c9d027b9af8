import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { standstill } from './standstill';

const at = (day: string) => new Date(`${day}T12:00:00+01:00`);
const marked: readonly Happened[] = [
  on('2026-01-05', 'intake.given', { question: 'Wat past bij mij?' }),
  on('2026-01-05', 'sponsorGoal.given', { goal: 'Snel ander werk.' }, 'sponsor'),
  on('2026-01-06', 'goalDifference.marked', { id: 'g1', text: 'Ik wil iets dat blijft.' }),
];
const kindsOn = (day: string, ...more: readonly Happened[]) =>
  standstill(toDossier([...marked, ...more]), at(day)).kinds.map(({ kind }) => kind);
const raised = on('2026-01-10', 'goalDifference.raised', { id: 'g1' });

test('[R63] a difference that nobody spoke of for more than fourteen days', () => {
  expect(kindsOn('2026-01-20')).not.toContain('caughtBetween');
  expect(standstill(toDossier(marked), at('2026-01-21')).kinds).toContainEqual({ kind: 'caughtBetween', evidence: ['e3'] });
});

test('[R63] a talk counts only after it was put on the list', () => {
  const before = on('2026-01-09', 'coachSession.held', {}, 'coach');
  const after = on('2026-01-12', 'coachSession.held', {}, 'coach');
  expect(kindsOn('2026-01-25', raised)).toContain('caughtBetween');
  expect(kindsOn('2026-01-25', before, raised)).toContain('caughtBetween');
  expect(kindsOn('2026-01-25', after)).toContain('caughtBetween');
  expect(kindsOn('2026-01-25', raised, after)).not.toContain('caughtBetween');
});

test('[R63] the client may say that it is settled, and a pause silences it', () => {
  expect(kindsOn('2026-01-25', on('2026-01-20', 'goalDifference.settled', { id: 'g1' }))).toEqual(['doNotKnow']);
  expect(kindsOn('2026-01-25', on('2026-01-20', 'pause.planned', { until: '2026-02-01' }))).toEqual([]);
});
