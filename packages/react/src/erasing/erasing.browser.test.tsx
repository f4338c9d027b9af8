import { openJournal } from '@onderweg/core';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Directions, ExplorationLog } from '..';
import { openDraftKeeper } from '../draft/draft-keeper';
import { host } from '../test-host/test-host';
import { createEraser } from './eraser';

afterEach(cleanup);

async function throwAway() {
  const page = await host(<Directions />);
  await page.journal.record('direction.added', { id: 'd1', title: 'KANARIE' });
  await page.journal.record('direction.added', { id: 'd2', title: 'Bakker' });
  await page.journal.record('direction.parked', { id: 'd1', reason: 'fit', lookAgainWhen: 'KANARIE in de lente' });
  await userEvent.click(await screen.findByRole('button', { name: 'Wissen: KANARIE' }));
  await screen.findByText('De woorden gaan weg, ook uit kopieën die je later maakt.');
  await userEvent.click(screen.getByRole('button', { name: 'Ja, wissen' }));
  await screen.findByText('Dit gaat weg zodra je verdergaat.');
  return page;
}

const copyOf = async ({ journal }: Pick<Awaited<ReturnType<typeof host>>, 'journal'>) =>
  new TextDecoder().decode(await journal.exportDossier());

test('[P44] undone right after, it is there as it was', async () => {
  const page = await throwAway();
  const before = page.journal.entries();
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByRole('button', { name: 'Wissen: KANARIE' });
  expect(page.journal.entries()).toBe(before);
  expect(await page.journal.drafts.keys()).toEqual([]);
});

test('[P44] once somebody goes on, its words are in nothing that is left', async () => {
  const page = await throwAway();
  await userEvent.click(screen.getByRole('button', { name: 'Nu wissen' }));
  await waitFor(() => expect(document.body.textContent).not.toMatch(/KANARIE/));
  await waitFor(async () => expect(await copyOf(page)).not.toMatch(/KANARIE/));
  expect(page.journal.dossier.directions.map(({ title }) => title)).toEqual(['Bakker']);
});

test('[P44] leaving the page is going on', async () => {
  const page = await throwAway();
  cleanup();
  await waitFor(async () => expect(await copyOf(page)).not.toMatch(/KANARIE/));
});

test('[P44] what a page that was killed left is finished by the next one', async () => {
  const page = await throwAway();
  // As a page that is gone before it can do anything: only what is stored is left.
  const author = { id: 'client', role: 'client' } as const;
  const other = await openJournal({ journal: 'me', author, storage: page.storage });
  expect(await other.drafts.keys()).toEqual([expect.stringMatching(/^erasing#/)]);
  expect(await copyOf({ journal: other })).toMatch(/KANARIE/);
  await other.close();
  const { journal } = await page.reload();
  await waitFor(async () => expect(await copyOf({ journal })).not.toMatch(/KANARIE/));
});

test('[P44] what one tab can still undo is not finished by another', async () => {
  const page = await throwAway();
  const author = { id: 'client', role: 'client' } as const;
  const other = await openJournal({ journal: 'me', author, storage: page.storage });
  const stop = createEraser(other, openDraftKeeper(other)).watchPage();
  await new Promise((done) => setTimeout(done, 500));
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await screen.findByRole('button', { name: 'Wissen: KANARIE' });
  expect(await copyOf({ journal: other })).toMatch(/KANARIE/);
  stop();
  await other.close();
});

test('[P44] what was half written about a thing goes with the thing', async () => {
  const { journal } = await host(<ExplorationLog />);
  await journal.record('direction.added', { id: 'd1', title: 'Bakker' });
  await journal.record('exploration.planned', { id: 'e1', kind: 'talk', directions: ['d1'] });
  await userEvent.click(await screen.findByRole('button', { name: /^Gedaan/ }));
  await userEvent.type(await screen.findByLabelText('Je vondst'), 'KANARIE');
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  await waitFor(async () => expect(await journal.drafts.keys()).toHaveLength(1));
  await userEvent.click(await screen.findByRole('button', { name: /^Wissen/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, wissen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Nu wissen' }));
  await waitFor(async () => expect(await journal.drafts.keys()).toEqual([]));
});

test('a coach throws nothing of somebody else away', async () => {
  const { journal, storage } = await host(<p>x</p>);
  await journal.record('direction.added', { id: 'd1', title: 'Bakker' });
  cleanup();
  await host(<Directions />, { storage, author: { id: 'noor', role: 'coach' } });
  await screen.findAllByText('Bakker');
  expect(screen.queryByRole('button', { name: 'Wissen: Bakker' })).toBeNull();
});

test('[P44] what the same person said as well is neither offered, nor gone from a half-written form', async () => {
  const source = 'een bakker in de buurt van Zwolle';
  const page = await host(<ExplorationLog />);
  await page.journal.record('finding.logged', { id: 'f1', text: 'Je begint om drie uur.', source });
  await page.journal.record('finding.logged', { id: 'f2', text: 'Op maandag ben je vrij.', source });
  const draft = JSON.stringify({ draft: 1, values: { text: 'Hij zei ook', source } });
  await page.journal.drafts.write('exploration-log/note#gone', draft);
  await userEvent.click(await screen.findByRole('button', { name: 'Wissen: Je begint om drie uur.' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, wissen' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Nu wissen' }));
  await waitFor(async () => expect(await copyOf(page)).not.toContain('drie uur'));
  await waitFor(async () => expect(await page.journal.drafts.keys()).toEqual(['exploration-log/note#gone']));
  expect(screen.getByText('Op maandag ben je vrij.')).toBeVisible();
});
