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
  ['en_US', 'en-GB'],
  ['en_GB.UTF-8', 'en-GB'],
  ['en-US,en;q=0.9,nl;q=0.8', 'en-GB'],
  ['geen taal', 'nl-NL'],
])('for %s the language is %s', (wanted, expected) => {
  expect(chooseLocale([nl, en], wanted).locale).toBe(expected);
});

test('with English first the underscore of Java still finds Dutch, and a setting that was never filled gives the first', () => {
  expect(chooseLocale([en, nl], 'nl_NL').locale).toBe('nl-NL');
  expect(chooseLocale([en, nl], undefined).locale).toBe('en-GB');
  expect(chooseLocale([en, { ...nl, locale: 'nl_BE' }], 'nl').locale).toBe('nl_BE');
});
