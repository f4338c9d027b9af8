import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laterWords } from './later-words';

test('[P20] only what was typed after it was recorded is later', () => {
  const recorded = { text: 'Eerste zin.', kind: 'fact' };
  expect(laterWords({ text: 'Eerste zin. En nog een zin.', kind: 'fact' }, recorded)).toEqual({ text: 'En nog een zin.' });
  expect(laterWords({ text: 'Nieuw: Eerste zin.' }, recorded)).toEqual({ text: 'Nieuw:' });
  expect(laterWords({ text: 'Eerste lange zin.' }, recorded)).toEqual({ text: 'lange' });
  expect(laterWords(recorded, recorded)).toEqual({});
  expect(laterWords({ text: 'Eerste' }, recorded)).toEqual({});
});

test('what is put in somewhere is found to the letter, between any two texts', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, added, after) => {
      const { text = '' } = laterWords({ text: before + added + after }, { text: before + after });
      // Where the same sign stands on both sides, which one of them is new cannot be told.
      expect([...String(text)].length).toBeLessThanOrEqual([...added].length);
      expect([...added.trim()].sort().join('')).toContain([...String(text)].sort().join('').trim());
    }),
  );
});
