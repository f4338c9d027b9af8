import { type Journal, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage, playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, waitFor } from '@testing-library/react';
import { type ComponentType, StrictMode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import * as kit from '..';

/** What only shows, and records nothing. Whatever is not named here must say what is true of the store. */
const showsOnly = ['Grid', 'Journey', 'NeedsYou', 'NextStep', 'StandstillLetter', 'Suggestions'];

/** What stands inside another widget, which says it. */
const inAnother = ['CopyOffer'];

/** Days on which there is something to press, where that is not every day. */
const days: Readonly<Record<string, { readonly until: string; readonly on?: string }>> = {
  AfterCareDue: { until: '2026-05-01', on: '2026-06-13' },
  Standstill: { until: '2026-02-26' },
  VisibilityDue: { until: '2026-03-10' },
};

const props: Readonly<Record<string, object>> = { CoachChoice: { profiles: [] } };

const exported: Readonly<Record<string, unknown>> = { ...kit };
const widgets = Object.entries(exported).filter(
  (entry): entry is [string, ComponentType<object>] => typeof entry[1] === 'function' && entry[1].name === 'guarded',
);
const recording = widgets.filter(([name]) => ![...showsOnly, ...inAnother].includes(name) && !name.endsWith('Root'));

const author = { id: 'client', role: 'client' } as const;

const said = {
  memory: 'Dit staat alleen op deze pagina. Sluit je de pagina, dan is het weg.',
  cleared: 'Wat hier bewaard was, is gewist terwijl deze pagina open was. Alleen wat je nu ziet, is er nog.',
  slow: 'De opslag geeft nog geen antwoord. Wat je nu ziet, is er nog.',
};
type State = keyof typeof said;

async function open(state: State, { until, on = until }: { until: string; on?: string }): Promise<[Journal, () => Date]> {
  const storage = memoryStorage({ durability: state === 'memory' ? 'memory' : 'durable' });
  await (await playCase(nurse, { until, storage, journal: 'me' })).close();
  const now = () => new Date(`${on}T18:00:00+01:00`);
  const hanging = faultyStorage(storage, state === 'slow' ? [{ call: 'append', at: 1, kind: 'hang' }] : []);
  const journal = await openJournal({ journal: 'me', author, storage: hanging, method: methods.reorientation, clock: now });
  if (state === 'cleared') await storage.erase('me');
  // What is written meets the fault; how it ends is not what is asked here.
  if (state !== 'memory') journal.record('note.written', { text: 'Iets' }).catch(() => undefined);
  return [journal, now];
}

const opened = new Map<string, Promise<[Journal, () => Date]>>();

/** A store that does not answer is waited for once, not for each widget. */
function openOnce(state: State, day: { until: string; on?: string }): Promise<[Journal, () => Date]> {
  const key = `${state} ${day.until}`;
  const found = opened.get(key) ?? open(state, day);
  opened.set(key, found);
  return found;
}

afterEach(cleanup);

describe.each(recording)('%s', (name, Widget) => {
  test.each(Object.keys(said) as State[])('[P47] says what is true of a store that is %s', async (state) => {
    const [journal, now] = await openOnce(state, days[name] ?? { until: '2026-02-10' });
    const { container } = render(
      <StrictMode>
        <kit.Onderweg journal={journal} locale={nl} now={now}>
          <Widget {...props[name]} />
        </kit.Onderweg>
      </StrictMode>,
    );
    await waitFor(
      () => expect(container.querySelector('[data-scope="saving"][data-part="state"]')).toHaveTextContent(said[state]),
      {
        timeout: 8_000,
      },
    );
  });
});

describe('what only shows', () => {
  const sources = import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });
  const folders = showsOnly.map((name) =>
    name
      .replace(/Letter$/, '-letter')
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase(),
  );

  test.each(folders)('%s holds nothing that records', (folder) => {
    const own = Object.entries(sources).filter(
      ([path]) => (path.startsWith(`../${folder}/`) || path.endsWith(`/${folder}.tsx`)) && !/\.(stories|test)\./.test(path),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [path, source] of own)
      expect(source, path).not.toMatch(/useRecord\b|RecordedForm|useDraftForm|useKeptForm|Erasable\b/);
  });
});
