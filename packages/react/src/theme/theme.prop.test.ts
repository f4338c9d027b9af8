import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reaching } from '../test-host/reaching';
import { type Theme, toThemeProperties } from './theme';

const good = [
  '#fff',
  '#7a1f4bcc',
  'rebeccapurple',
  'rgb(122, 31, 75)',
  'rgb(122 31 75 / 50%)',
  'hsl(210deg 40% 30%)',
  'oklch(0.6 0.118 184.704)',
  'lab(50% -40 .5)',
  'color(display-p3 1 0.5 0)',
];
const glue = [' ', ',', '/**/', '/', ';', '}', '{', '(', ')', '"', "'", '\\', '\n', '\u0000', '@import ', '!important', ', '];
const tokens = ['accent', 'accentText', 'background', 'surface', 'text', 'radius', 'space', 'font'] as const;

const allValues = (theme: Theme) => [...toThemeProperties(theme).values()].filter((value) => value !== undefined);

test('[F75] what a colour may be comes through, whole or as a pair', () => {
  for (const value of good) {
    expect(allValues({ tokens: { accent: value } })).toEqual([value]);
    expect(allValues({ tokens: { accent: { light: value, dark: 'black' } } })).toEqual([value, 'black']);
  }
});

test.each(reaching)('[F75] %s reaches no token, whole, in a pair or in a good value', (evil) => {
  for (const token of tokens) {
    for (const value of [evil, ...good.flatMap((one) => [`${one} ${evil}`, `${evil} ${one}`, one.replace(/\d+/, evil)])]) {
      // A value without a digit, replaced nowhere, is still the good one.
      if (good.includes(value)) continue;
      const given = { [token]: value, accent: { light: value, dark: value } };
      expect(allValues({ tokens: given } as Theme)).toEqual([]);
    }
  }
});

test('[F75] no mutation of a value comes through with a name to fetch or a place to point at', () => {
  const pieces = fc.oneof(
    fc.constantFrom(...good, ...reaching, ...glue, 'Georgia', "'Segoe UI'", '12px', '//evil/a', 'https://evil'),
    fc.string({ maxLength: 6 }),
  );
  const mutated = fc.array(pieces, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...tokens), mutated, mutated, (token, one, other) => {
      const theme = { tokens: { [token]: one, surface: { light: other, dark: one } } } as Theme;
      for (const value of allValues(theme)) {
        // One function at most, a colour of numbers; no escape, comment, block, address or string that is not the name of a font.
        expect(value).toMatch(/^[^\\;{}@!:<>]*$/);
        expect(value).not.toMatch(/\/\*|\/\/|url|src|image|element|paint|attr|var|env|calc/i);
        expect(value.match(/\(/g)?.length ?? 0).toBeLessThanOrEqual(1);
        expect(value).not.toMatch(/\(.*["'].*\)/);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('[F75] what is not a value at all is left out, and nothing is thrown', () => {
  const odd = fc.oneof(fc.anything(), fc.record({ light: fc.anything(), dark: fc.anything() }));
  fc.assert(
    fc.property(fc.constantFrom(...tokens), odd, (token, value) => {
      for (const shown of allValues({ tokens: { [token]: value } } as Theme)) expect(typeof shown).toBe('string');
    }),
  );
});

test.each([
  ['radius', '0', ['0px']],
  ['radius', '14', []],
  ['space', '.5rem', ['.5rem']],
  ['space', '12px 4px', []],
  ['font', '"Segoe UI", system-ui, sans-serif', ['"Segoe UI", system-ui, sans-serif']],
  ['font', 'Čapek Sans', ['Čapek Sans']],
  ['font', '"half', []],
  ['text', 'inherit', []],
  ['text', ' #123456 ', ['#123456']],
] as const)('[F75] as %s the value %s gives %j', (token, value, expected) => {
  expect(allValues({ tokens: { [token]: value } })).toEqual(expected);
});
