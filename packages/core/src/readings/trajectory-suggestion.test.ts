import { expect, test } from 'vitest';
import { type Happened, on, toDossier } from './a-dossier.test.setup';
import { steering } from './steering';

const found = on('2026-01-01', 'finding.logged', { id: 'f1', text: 'x' });
const conclude = (day: string) => on(day, 'conclusion.drawn', { text: 'dus', rests: ['f1'] });
const steer = (day: string) => on(day, 'course.set', { course: 'persist', reason: 'goed' });
const directions = ['d1', 'd2', 'd3'].map((id) => on('2026-01-01', 'direction.added', { id, title: id, state: 'active' }));

const isWider = (...happened: readonly Happened[]) =>
  steering(toDossier([...directions, found, ...happened]), new Date('2026-03-01T12:00:00')).trajectory.some(
    ({ course }) => course === 'widen',
  );

test('[R30] two rounds without a surprise or a sharper wish ask for more scope; one does not', () => {
  const first = [conclude('2026-01-10'), steer('2026-01-10')];
  expect(isWider(...first, conclude('2026-02-10'), steer('2026-02-10'))).toBe(true);
  expect(isWider(...first)).toBe(false);
});

test('[R30] a course that waits for a conclusion ends a round here; one of a coach or without a reason does not', () => {
  const first = [conclude('2026-01-10'), steer('2026-01-10')];
  const course = (reason: string, by: 'client' | 'coach') =>
    on('2026-02-10', 'course.set', { round: 2, course: 'persist', reason }, by);
  expect(isWider(...first, course('goed', 'client'))).toBe(true);
  expect(isWider(...first, course('goed', 'coach'))).toBe(false);
  expect(isWider(...first, course(' ', 'client'))).toBe(false);
});

test('[R30] two moves for one round end one round', () => {
  const first = [conclude('2026-01-10'), steer('2026-01-10')];
  expect(isWider(...first, on('2026-02-10', 'course.set', { round: 1, course: 'widen', reason: 'goed' }))).toBe(false);
});
