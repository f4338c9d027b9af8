import { expect, test } from 'vitest';
import { createIds } from './uuid';

const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test('[J35] ids are UUIDv7', () => {
  const newId = createIds(() => Date.parse('2026-01-12T12:00:00Z'));
  const id = newId();
  expect(id).toMatch(version7);
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-01-12T12:00:00Z'));
});

function runningBackwards(): () => number {
  let now = 1_768_219_200_000;
  return () => now--;
}

test.each<[string, () => number]>([
  ['standing still', () => 1_768_219_200_000],
  ['running backwards', runningBackwards()],
  ['before 1970', () => -5],
])('[J35] they sort by the order in which they were made, and never come twice: a clock %s', (_, now) => {
  const newId = createIds(now);
  const ids = Array.from({ length: 10_000 }, newId);
  expect(ids.every((id) => version7.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});
