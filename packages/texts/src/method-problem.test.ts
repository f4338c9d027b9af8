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
    'Soort verkenning 1 (sprong), bij ‘rung’: Dit is te hoog: hooguit 7.',
  ]);
  const { intake } = methods.redundancy;
  expect(tell({ intake: { questions: [...intake.questions, { id: 'eigen', asks: 'own' }] } })).toEqual([
    'Vraag 11 (eigen), bij ‘text’: Hier hoort een eigen tekst, want de kit heeft er geen. Schrijf hem in elke taal die je gebruikt.',
  ]);
  expect(tell({ firstMoves: [{ move: 'exploration', kind: 'talkk' }], prompts: [{ id: 'tide' }] })).toEqual([
    'Terugblikvraag 1 (tide), bij ‘text’: Hier hoort een eigen tekst, want de kit heeft er geen. Schrijf hem in elke taal die je gebruikt.',
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
  // What the pack has already is not there to choose any more.
  expect(tell({ colour: 'red' }, texts)).toEqual([
    'At “colour”: The kit does not know this field. Remove it, or mend its name. Choose from: prompts, thresholds, checkInDays, address and parts.',
  ]);
});

test('[M20] what belongs there, in words that help', () => {
  const { accents, intake } = methods.redundancy;
  const asked = (part: object) => tell({ intake: { questions: [...intake.questions, { id: 'vast', ...part }] } });
  const kind = (part: object) =>
    tell({
      kinds: [
        { id: 'talk', rung: 4 },
        { id: 'werkbank', rung: 2, text: { nl: 'x' }, ...part },
      ],
    });
  expect([
    ...tell({ name: undefined }),
    ...tell({ track: undefined }),
    ...tell({ accents: { ...accents, vision: '2' } }),
    ...tell({ version: '1' }),
    ...tell({ withCoach: 'false' }),
    ...kind({ text: 'Werkbank' }),
    ...kind({ sheet: ['x'] }),
    ...tell({ kinds: {} }),
    ...tell({ parts: [] }),
    ...tell({ name: 'x'.repeat(301) }),
    ...tell({ name: ' ' }),
    ...tell({ name: '' }),
    ...tell({ firstMoves: Array(7).fill({ move: 'farewell' }) }),
    ...tell({ thresholds: { awayDays: -5 } }),
    ...tell({ naam: 'x' }),
    ...asked({ asks: 'question' }),
    ...asked({ asks: 'own', text: { NL: 'x' } }),
    ...tell({ texts: { nl: { course: { title: 'x' } } } }),
    ...tell({ texts: { nl: { 'readers.private': 'Iedereen.' } } }),
  ]).toEqual([
    'Bij ‘name’: Dit veld ontbreekt. Hier hoort een tekst tussen aanhalingstekens.',
    'Bij ‘track’: Dit veld ontbreekt. Kies uit: preventive, curative en reintegration.',
    'Bij ‘accents’, bij ‘vision’: Hier hoort een heel getal van 0 tot en met 3, zonder aanhalingstekens.',
    'Bij ‘version’: Hier hoort een heel getal, zonder aanhalingstekens.',
    'Bij ‘withCoach’: Hier hoort true of false, zonder aanhalingstekens.',
    'Soort verkenning 2 (werkbank), bij ‘text’: Hier hoort een tekst per taal: { "nl": "…" }.',
    'Soort verkenning 2 (werkbank), bij ‘sheet’: Hier hoort een lijst per taal: { "nl": ["…"] }.',
    'Bij ‘kinds’: Hier hoort een lijst tussen [ en ].',
    'Bij ‘parts’: Hier horen velden tussen { en }.',
    'Bij ‘name’: Dit is te lang: hooguit 300 tekens.',
    'Bij ‘name’: Hier staat alleen wit. Vul het in.',
    'Bij ‘name’: Dit is nog leeg. Vul het in.',
    'Bij ‘firstMoves’: Dit zijn er te veel: hooguit 6.',
    'Bij ‘thresholds’, bij ‘awayDays’: Dit is te laag: minstens 0.',
    'Bij ‘naam’: Dit veld kent de kit niet. Haal het weg, of verbeter de naam. Bedoel je ‘name’?',
    'Vraag 11 (vast), bij ‘asks’: Deze vraag vraagt hetzelfde als vraag 1 (‘question’). Het tweede antwoord wist het eerste. Maak er ‘own’ van.',
    'Vraag 11 (vast), bij ‘text → NL’: Deze naam past hier niet. Een taal is nl, of bijvoorbeeld en-GB. Bedoel je ‘nl’?',
    'Bij ‘texts’, bij ‘nl → course’: Schrijf de hele naam met punten: course.title.',
    'Bij ‘texts’, bij ‘nl → readers.private’: De tekst ‘readers.private’ staat vast. Iedereen moet erop kunnen rekenen wie meeleest. Dat geldt ook voor wat bewaard blijft, en voor wie kiest.',
  ]);
});
