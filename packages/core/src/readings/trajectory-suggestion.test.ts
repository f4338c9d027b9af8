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

test('[R30] two rounds without a surprise or a sharper wish ask for more scope; a course that was refused closed no round', () => {
  const first = [conclude('2026-01-10'), steer('2026-01-10')];
  expect(isWider(...first, conclude('2026-02-10'), steer('2026-02-10'))).toBe(true);
  expect(isWider(...first)).toBe(false);
  expect(isWider(...first, steer('2026-02-10'))).toBe(false);
});
