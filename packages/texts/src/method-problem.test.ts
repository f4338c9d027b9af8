import { isMethod, methods, parseMethod } from '@onderweg/core';
import { expect, test } from 'vitest';
import { en } from './en';
import { describeMethodProblem } from './method-problem';
import { nl } from './nl';
import { createTexts } from './texts';

function tell(change: object, texts = createTexts({ locale: nl })): readonly string[] {
  const parsed = parseMethod({ ...structuredClone(methods.redundancy), ...change });
  return isMethod(parsed) ? [] : parsed.map((problem) => describeMethodProblem(problem, texts));
}

test('a good pack has nothing to tell', () => {
  expect(tell({})).toEqual([]);
});

test('where, what, and how to mend it', () => {
  expect(tell({ track: 'currative' })).toEqual(['Bij ‘track’: Dit woord kent de kit niet. Bedoel je ‘curative’?']);
  expect(tell({ track: 'snel' })).toEqual([
    'Bij ‘track’: Dit woord kent de kit niet. Kies uit: preventive, curative en reintegration.',
  ]);
  expect(tell({ kinds: [{ id: 'sprong', rung: 9 }] })).toEqual([
    'Soort verkenning 1, bij ‘rung’: Dit is te groot of te lang. Maak het korter, of kies een lager getal.',
  ]);
  const { intake } = methods.redundancy;
  expect(tell({ intake: { questions: [...intake.questions, { id: 'eigen', asks: 'own' }] } })).toEqual([
    'Vraag 11 van de intake, bij ‘text’: Hier hoort een eigen tekst, want de kit heeft er geen. Schrijf hem in elke taal die je gebruikt.',
  ]);
  expect(tell({ firstMoves: [{ move: 'exploration', kind: 'talkk' }], prompts: [{ id: 'tide' }] })).toEqual([
    'Terugblikvraag 1, bij ‘text’: Hier hoort een eigen tekst, want de kit heeft er geen. Schrijf hem in elke taal die je gebruikt.',
    'Eerste stap 1, bij ‘kind’: Deze soort verkenning staat niet in dit bestand. Kies er een uit de lijst bij ‘kinds’. Bedoel je ‘talk’?',
  ]);
  expect(tell({ hideReaders: true })).toEqual([
    'Bij ‘hideReaders’: Dit kan geen enkele methode. De deelnemer kiest de koers, ziet wie meeleest en deelt zelf.',
  ]);
});

test('the whole file, and the other language', () => {
  const [problem] = parseMethod('geen pakket') as Extract<ReturnType<typeof parseMethod>, readonly unknown[]>;
  const texts = createTexts({ locale: en });
  expect(problem && describeMethodProblem(problem, texts)).toMatch(/^The whole file: /);
  expect(tell({ colour: 'red' }, texts)).toEqual(['At “colour”: The kit does not know this field. Remove it, or mend its name.']);
});
