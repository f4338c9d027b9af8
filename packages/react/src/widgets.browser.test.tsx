import { type Journal, methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import { en } from '@onderweg/texts/en';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen } from '@testing-library/react';
import { type ComponentType, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import {
  Course,
  Criteria,
  Directions,
  ExplorationLog,
  Intake,
  Journey,
  Onderweg,
  Reflection,
  Report,
  SessionPreparation,
  Grid,
  AfterCare,
  Estimates,
  Market,
  MyData,
  Profile,
  Nudges,
  Visibility,
} from '.';

const widgets: Readonly<Record<string, ComponentType>> = {
  Intake,
  ExplorationLog,
  Reflection,
  Course,
  Journey,
  Directions,
  Criteria,
  Report,
  SessionPreparation,
  Grid,
  AfterCare,
  Estimates,
  Market,
  MyData,
  Profile,
  Nudges,
  Visibility,
};

const days = { 'before anything': undefined, 'mid-way': '2026-02-10', 'at the end': '2026-05-01' };

const now = () => new Date('2026-05-01T22:30:00Z');

async function open(until: string | undefined): Promise<Journal> {
  const storage = memoryStorage({ durability: 'durable' });
  if (until !== undefined) await (await playCase(nurse, { until, storage, journal: 'me' })).close();
  const author = { id: 'client', role: 'client' } as const;
  return openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
}

function Page({ journal, widget: Widget, language = nl }: { journal: Journal; widget: ComponentType; language?: typeof nl }) {
  return (
    <StrictMode>
      <Onderweg journal={journal} locale={language} now={now}>
        <Widget />
      </Onderweg>
    </StrictMode>
  );
}

afterEach(cleanup);

// What every widget must do, whatever it is for. The console stays silent in each of these: the set-up of the tests sees to it.
describe.each(Object.entries(widgets))('%s', (_, widget) => {
  describe.each(Object.entries(days))('%s', (_, until) => {
    test('is drawn in strict mode, as one named region', async () => {
      render(<Page journal={await open(until)} widget={widget} />);
      const [region] = await screen.findAllByRole('region');
      expect(region).toHaveAttribute('data-widget');
      expect(region).toHaveAccessibleName();
    });

    test('comes from a server without a difference', async () => {
      const journal = await open(until);
      const page = document.body.appendChild(document.createElement('div'));
      const markup = renderToString(<Page journal={journal} widget={widget} />);
      page.innerHTML = markup;
      const problems: unknown[] = [];
      const root = hydrateRoot(page, <Page journal={journal} widget={widget} />, {
        onRecoverableError: (problem) => problems.push(problem),
      });
      await screen.findAllByRole('region');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(problems).toEqual([]);
      expect(markup).toContain('data-widget');
      root.unmount();
      page.remove();
    });

    test('records nothing by being looked at', async () => {
      const journal = await open(until);
      const before = journal.entries().length;
      const { unmount } = render(<Page journal={journal} widget={widget} />);
      await screen.findAllByRole('region');
      unmount();
      expect(journal.entries()).toHaveLength(before);
    });
  });

  test('follows the journal, and lets it go', async () => {
    const journal = await open('2026-02-10');
    let listening = 0;
    const watched: Journal = {
      ...journal,
      get dossier() {
        return journal.dossier;
      },
      get status() {
        return journal.status;
      },
      subscribe: (listener) => {
        listening++;
        const stop = journal.subscribe(listener);
        return () => {
          listening--;
          stop();
        };
      },
    };
    for (let times = 0; times < 20; times++) {
      const { unmount } = render(<Page journal={watched} widget={widget} />);
      await screen.findAllByRole('region');
      expect(listening).toBeGreaterThan(0);
      unmount();
    }
    expect(listening).toBe(0);
  });

  test('speaks the language it is given', async () => {
    render(<Page journal={await open(undefined)} widget={widget} language={en} />);
    const [region] = await screen.findAllByRole('region');
    expect(region?.closest('[lang]')).toHaveAttribute('lang', en.locale);
  });
});
