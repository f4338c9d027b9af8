import { describe, expect, test } from 'vitest';
import { shorten } from './shorten';

describe('a text that is longer than its place', () => {
  test('ends at a whole word, and says that there is more', () => {
    expect(shorten('Vacatures voor acceptanten: een derde minder', 40)).toBe('Vacatures voor acceptanten: een derde …');
  });

  test('without a space near its end is cut between characters, never in one', () => {
    expect(shorten('👩👩👩👩', 3)).toBe('👩👩👩…');
  });

  test('that fits stays as it is, on one line', () => {
    expect(shorten(' Twee\nregels ', 12)).toBe('Twee regels');
  });
});
