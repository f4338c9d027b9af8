import { expect, test } from 'vitest';
import { strictObject, string } from '../schema';
import { defineEvent, EventDefinitionError, type Upcast } from './define-event';

const same: Upcast = (payload) => ({ ...payload });

function define(versions: Record<string, number>, upcasts?: Record<number, Upcast>) {
  return defineEvent({
    type: 'note.tested',
    versions,
    ...(upcasts ? { upcasts } : {}),
    schema: strictObject({ text: string() }),
    audience: 'private',
    fold: () => undefined,
  });
}

test('[U6] the version that is written is the last one', () => {
  expect(define({ initial: 1 }).version).toBe(1);
  expect(define({ initial: 1, more: 2, again: 3 }, { 2: same, 3: same }).version).toBe(3);
});

test.each([
  ['no version', {}, undefined],
  ['not from 1', { initial: 2 }, undefined],
  ['a number left out', { initial: 1, more: 3 }, { 3: same }],
  ['a number twice', { initial: 1, more: 1 }, { 2: same }],
  ['no upcast', { initial: 1, more: 2 }, undefined],
  ['an upcast too few', { initial: 1, more: 2, again: 3 }, { 3: same }],
  ['an upcast to the wrong version', { initial: 1, more: 2 }, { 3: same }],
  ['an upcast too many', { initial: 1 }, { 2: same }],
])('[U6] a definition that could not read its own past is refused: %s', (_, versions, upcasts) => {
  expect(() => define(versions, upcasts)).toThrow(EventDefinitionError);
});
