import { expect, test } from 'vitest';
import { methods } from '../method/methods';
import { thresholdsInTheBox } from '../method/thresholds';
import { on, toDossier } from './a-dossier.test.setup';
import { toReadingDay } from './reading-day';
import { thresholdsOf } from './thresholds-of';

test('[R47] the day is that of the given moment, or else of the last entry; without either there is none', () => {
  const dossier = toDossier([on('2026-01-12', 'note.written', { text: 'x' }), on('2026-01-14', 'note.written', { text: 'y' })]);
  expect(toReadingDay(dossier, new Date('2026-02-01T00:30:00'))).toBe('2026-02-01');
  expect(toReadingDay(dossier, '2026-02-01')).toBe('2026-02-01');
  expect(toReadingDay(dossier)).toBe('2026-01-14');
  expect(toReadingDay(toDossier([]))).toBe('');
  expect(toReadingDay(toDossier([]), new Date('2026-02-01T23:30:00'))).toBe('2026-02-01');
});

test('[R12] the lines are those of the method, and of the box where it says nothing or is not there', () => {
  const own = { ...methods.reorientation, thresholds: { soonDays: 3 } };
  expect(thresholdsOf({ method: own })).toEqual({ ...thresholdsInTheBox, soonDays: 3 });
  expect(thresholdsOf({ method: undefined })).toEqual(thresholdsInTheBox);
  const { thresholds: _, ...silent } = methods.reorientation;
  expect(thresholdsOf({ method: silent })).toEqual(thresholdsInTheBox);
});
