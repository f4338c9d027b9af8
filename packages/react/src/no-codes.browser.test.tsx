import { type Method, methods } from '@onderweg/core';
import { type CaseScript, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import bank from '@onderweg/testing/cases/case-2-bank-redundant-54.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from './fields/next-day';
import { Onderweg } from './onderweg/onderweg';
import { sweptWidgets, widgetNames } from './test-host/swept-widgets';
import { findCodes, listOwnWords, type SweptLanguage } from './test-host/find-codes';
import { pressNext, unfold } from './test-host/press-everything';

/** `VITE_SWEEP=all` draws each day in each language, with the days in between, and presses every kind of button of each. */
const isWhole = import.meta.env['VITE_SWEEP'] === 'all';

const languages = { nl: { locale: nl, address: 'je' }, 'nl u': { locale: nl, address: 'u' }, en: { locale: en } } as const;
const names = ['nl', 'nl u', 'en'] as const satisfies readonly SweptLanguage[];
/** All of them, or one of them in turn. */
const inTurn = (turn: number) => (isWhole ? names : names.slice(turn % 3, (turn % 3) + 1));

const journeys: readonly (readonly [string, CaseScript, Method])[] = [
  ['nurse', nurse, methods.reorientation],
  ['bank', bank, methods.redundancy],
  ['second track', secondTrack, methods.reintegration],
];

const { click } = HTMLAnchorElement.prototype;
const { print } = window;
beforeAll(() => {
  // A file and a sheet of paper belong to the person's device, not to the test.
  HTMLAnchorElement.prototype.click = () => undefined;
  window.print = () => undefined;
});
afterAll(() => {
  HTMLAnchorElement.prototype.click = click;
  window.print = print;
});
afterEach(cleanup);

type Widget = (typeof widgetNames)[number];
type Shown = { readonly day: string; readonly language: SweptLanguage; readonly widgets: readonly Widget[] };

async function show(journal: Awaited<ReturnType<typeof playCase>>['journal'], { day, language, widgets }: Shown) {
  const page = render(
    <Onderweg
      journal={journal}
      {...languages[language]}
      now={() => new Date(`${day}T18:00:00+01:00`)}
      sponsor="Gemeente Waterland"
    >
      {widgets.map((name) => (
        <section key={name}>{sweptWidgets[name]()}</section>
      ))}
    </Onderweg>,
  );
  // Forms look for their drafts first.
  await new Promise((done) => setTimeout(done));
  await unfold(page.container);
  return page;
}

/** The day itself; in the whole sweep also a later day on which nothing was added. */
function listDays(date: string, next: string | undefined): readonly string[] {
  if (!isWhole) return [date];
  if (next === undefined) return [date, ...[14, 45, 120, 400].map((days) => addDays(date, days))];
  const last = addDays(next, -1);
  return last > date ? [date, last] : [date];
}

describe.each(journeys)('on the journey of %s', (_, script, method) => {
  const own = listOwnWords([script.events.map(({ entries }) => entries), 'Gemeente Waterland']);
  const days = [...new Set(script.events.map(({ date }) => date))];

  test(
    'no widget shows a code, on any day on which something changed',
    async () => {
      const found = new Set<string>();
      let turn = 0;
      const { close } = await playCase(script, {
        method,
        onEvent: async ({ event, journal }) => {
          const next = script.events[script.events.indexOf(event) + 1]?.date;
          if (next === event.date) return;
          for (const language of inTurn(turn++))
            for (const day of listDays(event.date, next)) {
              const { container, unmount } = await show(journal, { day, language, widgets: widgetNames });
              for (const code of findCodes(container, own, language)) found.add(`${language}, ${day}: ${code}`);
              unmount();
            }
        },
      });
      await close();
      expect([...found]).toEqual([]);
    },
    isWhole ? 1_800_000 : undefined,
  );

  // In the suite one day in the middle; what a button leads to is mostly the same on another.
  const pressedDays = isWhole ? days.filter((_day, at) => at % 6 === 2 || at === days.length - 1) : days.slice(9, 10);

  test.each(pressedDays)(
    '%s: nor does what a button leads to',
    async (until) => {
      const found = new Set<string>();
      for (const language of inTurn(days.indexOf(until) + method.track.length))
        for (const name of isWhole ? widgetNames : (['course', 'log', 'directions', 'market'] as const)) {
          const { journal, close } = await playCase(script, { until, method });
          const pressed = new Set<string>();
          const { container, unmount } = await show(journal, { day: until, language, widgets: [name] });
          for (let press = await pressNext(container, own, pressed); press; press = await pressNext(container, own, pressed)) {
            await unfold(container);
            for (const code of findCodes(container, own, language)) found.add(`${language}, ${press}: ${code}`);
          }
          unmount();
          await close();
        }
      expect([...found]).toEqual([]);
    },
    isWhole ? 1_800_000 : undefined,
  );
});

test('the sweep sees what it should', () => {
  const page = document.createElement('div');
  page.innerHTML =
    '<p>Meldkamer, outsider: Past niet</p><p>op 2026-01-12</p><p>course.next.steps</p><p>NaN dagen {n}</p><p>d3 is het</p><p>‘Nee.’.</p>' +
    '<p>Dit is  van u .</p><p>Save this</p>';
  const found = findCodes(page, [], 'nl').map((code) => code.split(':')[0]);
  expect(found).toEqual([
    'a key of the market',
    'a day as machines write it',
    'the name of a text',
    'nothing where a word belongs',
    'a value that was not filled in',
    'an id',
    'the other form of address',
    'a word of English',
    'two full stops',
    'two spaces',
    'a space before a full stop or a comma',
  ]);
  expect(findCodes(page, [], 'nl u').some((code) => code.includes('the other form'))).toBe(false);
});
