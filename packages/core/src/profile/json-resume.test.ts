import jsonResumeSchema from '@jsonresume/schema/schema.json';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../dossier/fold';
import { type Happened, on, toDossier, toEntries } from '../readings/a-dossier.test.setup';
import { type ProfileLine, profileLines } from './profile-lines';
import { toJsonResume } from './to-json-resume';

// Addresses have formats that we never write; the rest of the published schema is checked in full.
const fits = new Ajv({ strict: false, validateFormats: false }).compile(jsonResumeSchema);
const toKindWord = (kind: string) => `Soort ${kind}`;
const day = '2026-01-12';
const journey: readonly Happened[] = [
  on(day, 'intake.given', { question: 'Wat past bij mij?' }),
  on(day, 'direction.added', { id: 'd1', title: 'Tuinder', state: 'active' }),
  on(day, 'direction.added', { id: 'd2', title: 'Boer', state: 'candidate' }),
  on(day, 'criterion.added', { id: 'k1', label: 'Buiten zijn', kind: 'important' }),
  on(day, 'criterion.added', { id: 'k2', label: 'Genoeg salaris', kind: 'must' }),
  on(day, 'exploration.planned', { id: 'x1', kind: 'shadowDay', rung: 5, directions: ['d1'] }),
  on('2026-01-20', 'exploration.done', { id: 'x1' }),
  on(day, 'exploration.planned', { id: 'x2', kind: 'talk', rung: 4, directions: ['d1'] }),
  on('2026-01-21', 'exploration.done', { id: 'x2' }),
  on(day, 'finding.logged', {
    id: 'f1',
    text: 'x',
    source: 'An',
    links: [
      { direction: 'd1', about: 'k1', polarity: 1 },
      { direction: 'd1', about: 'k2', polarity: 1 },
    ],
  }),
  on(day, 'finding.logged', {
    id: 'f2',
    text: 'y',
    source: 'Bo',
    links: [
      { direction: 'd1', about: 'k1', polarity: 1 },
      { direction: 'd1', about: 'k2', polarity: 1 },
    ],
  }),
  on(day, 'conclusion.drawn', { id: 'c1', text: 'Ik wil met mijn handen werken.', rests: ['f1'] }),
  on(day, 'workCondition.noted', { text: 'Niet tillen' }),
  on(day, 'note.written', { text: 'Boos op mijn baas' }),
  on(day, 'reflection.written', { soNow: 'Ik huilde' }),
];

describe('[R128] what became clear', () => {
  test('direction, conclusion, what was confirmed to count, and work that was tried', () => {
    expect(profileLines(toDossier(journey)).map(({ part, text, day: on }) => [part, text, on])).toEqual([
      ['label', 'Tuinder', undefined],
      ['summary', 'Ik wil met mijn handen werken.', undefined],
      ['interest', 'Buiten zijn', undefined],
      ['project', 'Tuinder', '2026-01-20'],
    ]);
  });

  test('once a direction is chosen, that one alone', () => {
    const lines = profileLines(toDossier([...journey, on(day, 'direction.chosen', { id: 'd2' })]));
    expect(lines.filter(({ part }) => part === 'label').map(({ text }) => text)).toEqual(['Boer']);
  });

  test('nothing of notes, reflections, or what work must allow for; each line rests on entries that exist', () => {
    const entries = toEntries(journey);
    const lines = profileLines(fold(entries));
    expect(JSON.stringify(lines)).not.toMatch(/tillen|baas|huilde|salaris/);
    const known = new Set(entries.map(({ id }) => id));
    expect(lines.every(({ evidence }) => evidence.length > 0 && evidence.every((entry) => known.has(entry)))).toBe(true);
  });
});

describe('[R129] as JSON Resume', () => {
  test('fits the published schema, empty and full', () => {
    for (const lines of [[], profileLines(toDossier(journey))]) {
      const resume = toJsonResume({ lines, name: 'Marloes', toKindWord });
      expect(fits(resume), JSON.stringify(fits.errors)).toBe(true);
    }
    expect(toJsonResume({ lines: profileLines(toDossier(journey)), toKindWord })).toMatchObject({
      basics: { label: 'Tuinder', summary: 'Ik wil met mijn handen werken.' },
      interests: [{ name: 'Buiten zijn' }],
      projects: [{ name: 'Soort shadowDay', description: 'Tuinder', startDate: '2026-01-20' }],
    });
  });

  test('what was done on a day that is none stays, without the day', () => {
    for (const day of ['', 'gisteren', '2026-02-30', '0026-10-03']) {
      const line = { id: 'x', part: 'project', text: 'Tuinder', day, kind: 'talk', evidence: [] } as const;
      expect(toJsonResume({ lines: [line], toKindWord }).projects).toEqual([{ name: 'Soort talk', description: 'Tuinder' }]);
    }
  });

  test('fits it with whatever was typed', () => {
    const line: fc.Arbitrary<ProfileLine> = fc.record({
      id: fc.string(),
      part: fc.constantFrom('label', 'summary', 'interest', 'project'),
      text: fc.string({ unit: 'binary' }),
      day: fc.constantFrom('2026-01-12', '2024-02-29', '', 'gisteren', '2026-02-30', '0026-01-12', '+12026-01-1', '3026-01-12'),
      kind: fc.string(),
      evidence: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(line), fc.string(), (lines, name) => {
        expect(fits(JSON.parse(JSON.stringify(toJsonResume({ lines, name, toKindWord }))))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
