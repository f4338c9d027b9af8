import { type Method, methods } from '@onderweg/core';
import { type CaseScript, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import bank from '@onderweg/testing/cases/case-2-bank-redundant-54.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import * as kit from '.';
import { Onderweg } from './onderweg/onderweg';

afterEach(cleanup);

const languages = [
  ['nl', { locale: nl, address: 'je' }],
  ['nl u', { locale: nl, address: 'u' }],
  ['en', { locale: en }],
] as const;

const journeys: readonly (readonly [string, CaseScript, Method])[] = [
  ['nurse', nurse, methods.reorientation],
  ['bank', bank, methods.redundancy],
  ['second track', secondTrack, methods.reintegration],
];

/** What no person can read: a name of code, an id, a day as machines write it, a value that was never filled in. */
const codes: readonly (readonly [string, RegExp])[] = [
  ['nothing where a word belongs', /\b(undefined|NaN|null|Infinity)\b|\[object /],
  ['a value that was not filled in', /\{\w+[,}]/],
  ['the code of an error', /ONDERWEG-\d/],
  ['a day as machines write it', /\b\d{4}-\d{2}-\d{2}\b/],
  ['a name of code', /\b[a-z]+[A-Z]\w*/],
  ['the name of a text', /\b[a-z]\w*(\.[a-z]\w*)+\.[a-zA-Z]\w*/],
  ['an id', /\b[a-z]{1,2}\d{1,3}\b|[0-9a-f]{8}-[0-9a-f]{4}-/],
  ['two full stops', /(?<!\.)\.\.(?!\.)|\.[’'"]\./],
  ['a key of the market', /\boutsider\b(?! [a-z])/],
];

type Said = { readonly text: string; readonly isWhole: boolean };

/** Every text of a page, with the names that only a screen reader says. */
function readPage(root: Element): readonly Said[] {
  const said: Said[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) said.push({ text: node.textContent ?? '', isWhole: false });
  for (const element of root.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      said.push({ text: element.getAttribute(name) ?? '', isWhole: false });
  // A sentence can be made of several pieces; where pieces of a list meet there is no space, and so no name.
  for (const element of root.querySelectorAll('p, li, h2, h3, h4, dd'))
    said.push({ text: element.textContent ?? '', isWhole: true });
  return said;
}

/** What people wrote in the journey is theirs, codes and all. */
function listOwnWords(part: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof part === 'string') found.add(part);
  else if (typeof part === 'object' && part !== null) for (const value of Object.values(part)) listOwnWords(value, found);
  return found;
}

function findCodes(root: Element, own: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const { text, isWhole } of readPage(root)) {
    const ours = own.reduce((left, words) => (left.includes(words) ? left.split(words).join('□') : left), text);
    for (const [what, code] of codes)
      if ((!isWhole || what === 'two full stops') && code.test(ours)) found.add(`${what}: ${ours.trim().slice(0, 120)}`);
  }
  return [...found];
}

function EveryWidget() {
  return (
    <>
      <kit.Intake />
      <kit.Course />
      <kit.NextStep />
      <kit.Standstill />
      <kit.ExplorationLog />
      <kit.Reflection />
      <kit.Directions />
      <kit.Criteria />
      <kit.Grid onExplore={() => undefined} />
      <kit.Market />
      <kit.Visibility />
      <kit.Journey />
      <kit.SessionPreparation />
      <kit.Profile />
      <kit.Report />
      <kit.Estimates />
      <kit.AfterCare />
      <kit.Nudges />
      <kit.FreeWriting />
      <kit.NeedsYou />
    </>
  );
}

/** Ten days near the beginning and the month in which it turns: each day is drawn three times, with every widget. */
const sweptDays = /^2026-(02-1|04-)/;

describe.each(journeys)('on days of the journey of %s', (_, script, method) => {
  const days = [...new Set(script.events.map(({ date }) => date))].filter((day) => sweptDays.test(day));
  const own = [...listOwnWords(script.events.map(({ entries }) => entries))]
    .filter((words) => words.includes(' ') || words.includes('-') || words.length > 3)
    .sort((a, b) => b.length - a.length);

  test.each(days)('%s: no widget shows a code, in any language', async (until) => {
    const { journal, close } = await playCase(script, { until, method });
    const found: string[] = [];
    for (const [name, language] of languages) {
      const { container, unmount } = render(
        <Onderweg journal={journal} {...language} now={() => new Date(`${until}T18:00:00+01:00`)} sponsor="Gemeente Waterland">
          <EveryWidget />
        </Onderweg>,
      );
      // Forms look for their drafts first.
      await new Promise((done) => setTimeout(done));
      found.push(...findCodes(container, own).map((code) => `${name}: ${code}`));
      unmount();
    }
    await close();
    expect(found).toEqual([]);
  });
});

test('the sweep sees what it should', () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<p>Meldkamer, outsider: Past niet</p><p>op 2026-01-12</p><p>course.next.steps</p><p>NaN dagen {n}</p><p>d3 is het</p><p>‘Nee.’.</p>';
  expect(findCodes(page, []).length).toBeGreaterThanOrEqual(6);
});
