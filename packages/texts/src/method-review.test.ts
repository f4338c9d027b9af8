import { fixedTexts, isFixedText, isMethod, methods, parseMethod } from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import { en } from './en';
import { exportMessages } from './messages.export';
import { describeMethodProblem } from './method-problem';
import { reviewMethod } from './method-review';
import { nl } from './nl';
import { createTexts } from './texts';

const texts = createTexts({ locale: nl });
const pack = (part: object): unknown => ({ ...structuredClone(methods.redundancy), ...part });
const tell = (part: object, locales = [nl, en]) =>
  reviewMethod(pack(part), locales).map((problem) => describeMethodProblem(problem, texts));
const say = (name: string, word: string, language = 'nl') => tell({ texts: { [language]: { [name]: word } } });

describe('texts of a pack', () => {
  test('that fit have nothing to tell', () => {
    expect(tell({})).toEqual([]);
    expect(say('course.title', 'Kompas')).toEqual([]);
    expect(say('reflection.round', 'Terug op {n}')).toEqual([]);
    expect(say('intake.welcome.text', 'Welkom aan boord.')).toEqual([]);
  });

  test.each(['nl', 'nl-NL', 'en', 'en-GB'])('that lost a value: %s', (language) => {
    expect(say('reflection.round', 'Terugblik', language)).toEqual([
      `Bij ‘texts’, bij ‘${language} → reflection.round’: In ‘reflection.round’ hoort {n}. In deze tekst staat het niet.`,
    ]);
  });

  test('with a value that is not there, and which there are', () => {
    expect(say('reflection.round', 'Ronde {nr}')).toEqual([
      'Bij ‘texts’, bij ‘nl → reflection.round’: Deze tekst kent geen {nr}. Deze tekst kent wel: {n}.',
      'Bij ‘texts’, bij ‘nl → reflection.round’: In ‘reflection.round’ hoort {n}. In deze tekst staat het niet.',
    ]);
    expect(say('course.title', 'Koers {n}')).toEqual([
      'Bij ‘texts’, bij ‘nl → course.title’: Deze tekst kent geen {n}. Deze tekst heeft geen woorden tussen accolades.',
    ]);
    expect(say('course.title', 'Koers {n')).toEqual([
      'Bij ‘texts’, bij ‘nl → course.title’: Deze tekst is niet te lezen. Kijk naar de accolades.',
    ]);
  });

  test('with a name that no text has', () => {
    expect(say('course.titel', 'Kompas')).toEqual([
      'Bij ‘texts’, bij ‘nl → course.titel’: Er is geen tekst ‘course.titel’. Bedoel je ‘course.title’?',
    ]);
    expect(say('exploration-log.title', 'Logboek')).toEqual([
      'Bij ‘texts’, bij ‘nl → exploration-log.title’: Er is geen tekst ‘exploration-log.title’. Bedoel je ‘explorationLog.title’?',
    ]);
    expect(say('zeilen.naar.zee', 'x')).toEqual(['Bij ‘texts’, bij ‘nl → zeilen.naar.zee’: Er is geen tekst ‘zeilen.naar.zee’.']);
  });

  test('in a language that the site does not show are told mildly', () => {
    expect(tell({ texts: { de: { 'course.title': 'Kompass' } } }, [nl])).toEqual([
      'Bij ‘texts’: Deze taal laat de site niet zien. De site toont: nl. Dit mag zo blijven.',
    ]);
    const kinds = [{ id: 'talk', rung: 4, sheet: { en: ['x'] } }];
    expect(tell({ kinds }, [nl])).toEqual([
      'Soort verkenning 1 (talk), bij ‘sheet’: Deze taal laat de site niet zien. De site toont: nl. Dit mag zo blijven.',
    ]);
    expect(tell({ kinds })).toEqual([]);
  });
});

test('[M23] a question about a coach where there is none is told mildly', () => {
  expect(tell({ withCoach: false })).toEqual([
    'Vraag 10 (shareFindings), bij ‘asks’: Zonder coach heeft deze vraag geen zin. De intake slaat haar over. Dit mag zo blijven.',
  ]);
});

test.each([null, undefined, 3, 'x', [], {}, { texts: [] }, { texts: { nl: [] } }, { kinds: {}, intake: [] }, { kinds: [null] }])(
  'it takes anything: %j',
  (anything) => {
    expect(reviewMethod(anything, [nl])).toEqual([]);
  },
);

test('what was meant is looked for two hundred times and no more', () => {
  const names = Object.keys(exportMessages(nl)).filter((name) => name.length > 12);
  const wrong = Object.fromEntries(names.map((name) => [`${name}x`, 'x']));
  const problems = reviewMethod({ texts: { nl: wrong } }, [nl]);
  expect(problems.length).toBe(names.length);
  expect(problems.length).toBeGreaterThan(300);
  expect(problems.filter(({ nearest }) => nearest !== undefined)).toHaveLength(200);
});

describe('[M18] what stands fast', () => {
  const names = Object.keys(exportMessages(nl));
  const says = (name: string) => parseMethod(pack({ texts: { nl: { [name]: 'Iets anders.' } } }));

  test('each name of the list is the name of texts that exist', () => {
    const strays = fixedTexts.filter(
      (fixed) =>
        !names.some((name) => (fixed.startsWith('*') ? name.endsWith(fixed.slice(1)) : `${name}.`.startsWith(`${fixed}.`))),
    );
    expect(strays).toEqual([]);
  });

  test.each(['readers', 'report', 'saving', 'errors', 'nudges', 'intake.shareFindings'])('every text of %s', (room) => {
    const inside = names.filter((name) => name.startsWith(`${room}.`));
    expect(inside.length).toBeGreaterThan(3);
    for (const name of inside) expect(says(name), name).toMatchObject([{ rule: 'standsFast', given: name }]);
  });

  // A native reader decides; this catches a promise that somebody adds without a thought of this list.
  test('every sentence that says who reads along, or that something stays with the person', () => {
    const promise =
      /(alleen jij|niemand) (leest|weet)|leest? mee|lezen dit|leest dit|meelezen|ziet dit|gaat nergens|nooit naar|blijft van jou|jij kiest/i;
    const messages = Object.entries(exportMessages(nl)).filter(([name]) => !name.startsWith('methodProblems.'));
    expect(messages.filter(([name, message]) => promise.test(message) && !isFixedText(name)).map(([name]) => name)).toEqual([]);
  });

  test('an ordinary text is the firm’s', () => {
    for (const name of [
      'course.title',
      'intake.title',
      'intake.welcome.title',
      'reflection.title',
      'reflection.round',
      'terms.finding',
    ])
      expect(isMethod(says(name) as never), name).toBe(true);
  });
});
