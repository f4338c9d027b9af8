import { methods } from '@onderweg/core';
import { expect, test } from 'vitest';
import { en } from './en';
import { nl } from './nl';

const languages = { nl, en };
/** Words by which an example belongs to one person: a nurse who wants adventure, with a job and a daughter. */
const ofOnePerson =
  /verpleegkund|helikopter|avontuur|late dienst|dienst eruit|technici|techneut|dochter|geen haast|ritten|automatische piloot|nurse|helicopter|adventure|late shift|last shift|techn|daughter|no hurry|rides|autopilot/i;

/** All texts of a language by their place, `intake.question.example`. */
function listTexts(texts: object, place: readonly string[] = []): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[[...place, name].join('.'), value] as const]
      : typeof value === 'object' && value !== null
        ? listTexts(value, [...place, name])
        : [],
  );
}

const cases = Object.entries(languages).flatMap(([language, { messages }]) =>
  listTexts(messages)
    .filter(([key, text]) => /example$/i.test(key) && ofOnePerson.test(text))
    .flatMap(([key]) => (['redundancy', 'reintegration'] as const).map((track) => ({ language, key, track }))),
);

test('the examples of one person are found in both languages', () => {
  for (const language of Object.keys(languages)) {
    expect(cases.filter((of) => of.language === language).length).toBeGreaterThan(10);
  }
});

test.each(cases)('$track has an example of its own for $key in $language', ({ language, key, track }) => {
  const words = methods[track].texts?.[language as 'nl'] ?? {};
  expect(words[key as keyof typeof words]).toEqual(expect.any(String));
  expect(words[key as keyof typeof words]).not.toMatch(ofOnePerson);
});
