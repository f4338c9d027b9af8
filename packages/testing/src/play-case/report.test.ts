import { fold, report, type ReportAudience, sponsorView, toHtml, toMarkdown } from '@onderweg/core';
import { createTexts } from '@onderweg/texts';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import nurse from '../../cases/case-1-nurse-adventure.json';
import bank from '../../cases/case-2-bank-redundant-54.json';
import secondTrack from '../../cases/case-3-second-track.json';
import type { CaseScript } from './case-script';
import { playCase } from './play-case';

const texts = createTexts({ locale: nl });
const cases = { nurse, bank, secondTrack } satisfies Record<string, CaseScript>;
type Name = keyof typeof cases;
const play = async (name: Name, until?: string) => (await playCase(cases[name], until ? { until } : {})).journal;
const make = async (name: Name, audience: ReportAudience, until?: string) =>
  report((await play(name, until)).dossier, { audience, texts });
const toText = (page: ReturnType<typeof report>) => JSON.stringify(page);

describe('a report', () => {
  test.each(Object.keys(cases) as Name[])(
    '[R70] of %s for who pays has none of their own words, on any day, in any form',
    async (name) => {
      const forms: string[] = [];
      const played = await playCase(cases[name], {
        onEvent: ({ journal }) => {
          const page = report(journal.dossier, { audience: 'sponsor', texts });
          forms.push(toText(page), toHtml(page, 'nl'), toMarkdown(page), JSON.stringify(sponsorView(journal.dossier)));
        },
      });
      await played.close();
      expect(forms.length).toBeGreaterThan(40);
      for (const canary of cases[name].canaries) expect(forms.join('\n').toLowerCase()).not.toContain(canary.toLowerCase());
    },
  );

  test('[R71] the preventive and the curative track tell process facts alone', async () => {
    expect((await make('nurse', 'sponsor')).sections.map(({ id, lines }) => [id, lines.map(({ text }) => text)])).toEqual([
      ['period', ['Soort traject: preventief.', 'Begonnen op 12 januari 2026. Geëindigd op 27 maart 2026.']],
      ['appointments', ['4 gesprekken met de coach.']],
    ]);
    expect((await make('bank', 'sponsor', '2026-05-13')).sections.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Soort traject: curatief.', 'Begonnen op 2 februari 2026. Het traject loopt.'],
      ['5 gesprekken met de coach.'],
    ]);
  });

  test('[R72] re-integration adds days, kinds with their number and the next step, and the client’s own lines only when given', async () => {
    const { dossier } = await play('secondTrack', '2026-05-15');
    const page = report(dossier, { audience: 'sponsor', texts });
    expect(page.sections.map(({ id }) => id)).toEqual(['period', 'appointments', 'activities', 'nextStep', 'cooperation']);
    const told = report(dossier, { audience: 'sponsor', texts, searchDirection: 'Licht werk', remark: 'Zo klopt het.' });
    expect(told.sections.map(({ id, lines }) => [id, lines.at(-1)?.text])).toContainEqual(['searchDirection', 'Licht werk']);
    expect(told.sections.at(-1)).toMatchObject({ id: 'remark', lines: [{ text: 'Zo klopt het.' }] });
    const ofNurse = report((await play('nurse')).dossier, { audience: 'sponsor', texts, searchDirection: 'x', remark: 'y' });
    expect(ofNurse.sections.map(({ id }) => id)).toEqual(['period', 'appointments']);
  });

  test('[R73] what the client leaves out is not there', async () => {
    const { dossier } = await play('secondTrack');
    const page = report(dossier, { audience: 'sponsor', texts, without: ['activities', 'nextStep'] });
    expect(page.sections.map(({ id }) => id)).not.toContain('activities');
    expect(page.sections.map(({ id }) => id)).not.toContain('nextStep');
  });

  test.each(Object.keys(cases) as Name[])('[R74] of %s for the coach rests on nothing private', async (name) => {
    const journal = await play(name);
    const hidden = new Set(
      journal
        .entries()
        .filter(({ audience }) => audience === 'private')
        .map(({ id }) => id),
    );
    const page = report(journal.dossier, { audience: 'coach', texts });
    expect(page.sections.length).toBeGreaterThan(3);
    expect(page.evidence.filter((entry) => hidden.has(entry))).toEqual([]);
  });

  test.each(Object.keys(cases) as Name[])(
    '[R75] each line of %s that tells of the journey links to entries that exist',
    async (name) => {
      const journal = await play(name);
      const known = new Set(journal.entries().map(({ id }) => id));
      for (const audience of ['client', 'coach', 'sponsor'] as const) {
        const page = report(journal.dossier, { audience, texts });
        const lines = page.sections.flatMap(({ lines: of }) => of);
        expect(lines.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
        expect(page.evidence.filter((entry) => !known.has(entry))).toEqual([]);
      }
    },
  );

  test('the words are those of the language, and of the firm', async () => {
    const { dossier } = await play('nurse');
    expect(report(dossier, { audience: 'client', texts: createTexts({ locale: en }) }).title).toBe('My journey so far');
    const own = createTexts({ locale: nl, overrides: { report: { titles: { client: 'Logboek' } } } });
    expect(report(dossier, { audience: 'client', texts: own }).title).toBe('Logboek');
  });

  test('an empty journey makes an empty report, and no error', () => {
    const dossier = fold([]);
    for (const audience of ['client', 'coach', 'sponsor'] as const) {
      const page = report(dossier, { audience, texts });
      expect(toHtml(page, 'nl')).toContain('<h1>');
      expect(page.evidence).toEqual([]);
    }
  });
});

describe('what was typed stays text', () => {
  const page = (text: string) => ({
    audience: 'client' as const,
    title: text,
    subtitle: `op ${text}`,
    sections: [{ id: 'question' as const, title: text, lines: [{ text, evidence: [] }] }],
    evidence: [],
  });
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=1>',
      '# kop',
      '- punt',
      '[x](javascript:1)',
      '</style>',
      '&lt;',
    ),
    fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '#', '[', ']', '(', ')', '\n', '*', '`', 'a', '!', '|', '\\') }),
  );

  test('[R76] in HTML: no sign of it opens or closes anything', () => {
    const bare = toHtml(page('x'), 'nl').match(/<[^>]+>/g)?.length;
    fc.assert(
      fc.property(nasty, (text) => {
        expect(toHtml(page(text), 'nl').match(/<[^>]+>/g)?.length).toBe(bare);
      }),
      { numRuns: 500 },
    );
  });

  test('[R77] lines stay lines, in HTML and inside their point in Markdown', () => {
    const text = 'Eerste regel\n\n- punt een\n- punt twee';
    const html = toHtml(page(text), 'nl');
    expect(html).toContain('<li dir="auto">Eerste regel\n\n- punt een\n- punt twee</li>');
    expect(html).toMatch(/li \{[^}]*white-space: pre-line/);
    expect(toMarkdown(page(text))).toContain('- Eerste regel\n\n  \\- punt een\\\n  \\- punt twee\n');
  });

  test('[R77] in Markdown words stay as they were typed where nothing could be read as markup', () => {
    const text = 'Ronde 1: ik wil meer (avontuur), A&O, 24-uurs, jan_de_wit@x.nl! 3.000 euro = veel "werk".';
    expect(toMarkdown(page(text))).toContain(`- ${text}\n`);
    expect(toMarkdown(page('1. kop # ##'))).toContain('- 1\\. kop # \\#\\#\n');
    expect(toMarkdown(page('_zo_ en &lt; en - en +'))).toContain('- \\_zo\\_ en \\&lt; en - en +\n');
  });

  test('[R77] in Markdown: no line begins anew outside its point, and no sign stands bare', () => {
    const inItem = (markdown: string) => markdown.replace(/(\\\n|\n\n) {2}/g, ' ');
    const bare = toMarkdown(page('x')).split('\n').length;
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = toMarkdown(page(text));
        expect(inItem(markdown).split('\n').length).toBe(bare);
        // What is left of the signs stands where Markdown does not see it.
        const plain = markdown.replace(/\\[^\s\w]/g, 'x');
        expect(plain).not.toMatch(/[<[\]`*|~]|&#?\w+;/);
        for (const line of plain.split('\n')) expect(line.replace(/^(#{1,2} |- | {2})/, '')).not.toMatch(/^([-+=>#]|\d+[.)] )/);
      }),
      { numRuns: 500 },
    );
  });
});
