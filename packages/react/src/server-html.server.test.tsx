import { type Journal, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { type ComponentType, createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import * as kit from '.';
import * as parts from './parts';

const now = () => new Date('2026-05-01T18:00:00+01:00');
const theme: kit.Theme = { scheme: 'dark', tokens: { accent: { light: '#7a1f4b', dark: '#f3a3c4' }, radius: '2px' } };

/** What a component that asks for something is given. */
const props: Readonly<Record<string, object>> = {
  CoachChoice: { profiles: [] },
};
/** Fields, forms and parts are drawn inside the widgets; these three have no page of their own. */
const isWidget = (name: string, value: unknown) =>
  /^[A-Z][a-z]/.test(name) &&
  typeof value === 'function' &&
  !(name in parts) &&
  !/Field|Form$|^Onderweg|^Problem$|^Readers/.test(name);

const widgets = Object.entries<unknown>(kit).filter(([name, value]) => isWidget(name, value)) as [string, ComponentType][];

async function open(until: string | undefined): Promise<Journal> {
  const storage = memoryStorage({ durability: 'durable' });
  if (until !== undefined) await (await playCase(nurse, { until, storage, journal: 'me' })).close();
  const author = { id: 'client', role: 'client' } as const;
  return openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
}

function toHtml(journal: Journal, widget: ComponentType, given: object = {}): string {
  return renderToString(
    <kit.Onderweg journal={journal} locale={nl} now={now} theme={theme}>
      {createElement(widget, given)}
    </kit.Onderweg>,
  );
}

// `style-src 'self'` forbids both, wherever they come from.
const forbidden = /<[^>]+\sstyle=[^>]*>|<style[^>]*>/g;

test('[P37] no widget sends a style that a strict policy forbids, at any time', async () => {
  expect(widgets.length).toBeGreaterThan(18);
  for (const until of [undefined, '2026-02-10', '2026-05-01']) {
    const journal = await open(until);
    for (const [name, widget] of widgets) {
      const html = toHtml(journal, widget, props[name]);
      expect(html, name).toContain('data-scheme="dark"');
      expect({ name, until, found: html.match(forbidden) }).toEqual({ name, until, found: null });
    }
  }
});
