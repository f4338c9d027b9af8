import { openJournal } from '@onderweg/core';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Directions } from '..';
import { host } from '../test-host/test-host';

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
  expect(await other.drafts.keys()).toEqual(['erasing']);
  expect(await copyOf({ journal: other })).toMatch(/KANARIE/);
  await other.close();
  const { journal } = await page.reload();
  await waitFor(async () => expect(await copyOf({ journal })).not.toMatch(/KANARIE/));
});

test('a coach throws nothing of somebody else away', async () => {
  const { journal, storage } = await host(<p>x</p>);
  await journal.record('direction.added', { id: 'd1', title: 'Bakker' });
  cleanup();
  await host(<Directions />, { storage, author: { id: 'noor', role: 'coach' } });
  await screen.findAllByText('Bakker');
  expect(screen.queryByRole('button', { name: 'Wissen: Bakker' })).toBeNull();
});
