import { expect, test } from 'vitest';
import { en } from './en';
import { chooseLocale } from './locale.choice';
import { nl } from './nl';

test.each([
  ['nl-NL', 'nl-NL'],
  ['NL', 'nl-NL'],
  ['nl-BE', 'nl-NL'],
  ['en-US', 'en-GB'],
  ['fr-FR', 'nl-NL'],
  ['', 'nl-NL'],
])('for %s the language is %s', (wanted, expected) => {
  expect(chooseLocale([nl, en], wanted).locale).toBe(expected);
});
