import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { host } from '../test-host/test-host';
import { Directions } from '.';

afterEach(cleanup);

const parked = (lookAgainWhen: string) =>
  [
    ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }],
    ['direction.parked', { id: 'd1', reason: 'life', lookAgainWhen }],
  ] as const;

test('[R84] "not yet" on a day that has come is remembered, and asked again four weeks later', async () => {
  const first = await host(<Directions />);
  await act(() => first.journal.recordAll(parked('2026-01-12')));
  await userEvent.click(await screen.findByRole('button', { name: 'Nog niet: Bakker' }));
  expect(await screen.findByText('Bakker blijft weg. We vragen het weer op 9 februari 2026.')).toBeVisible();
  const { journal } = await first.reload();
  await screen.findByRole('heading', { name: 'Bakker' });
  expect(screen.queryByRole('button', { name: 'Nog niet: Bakker' })).toBeNull();
  expect(journal.dossier.directions.get('d1')).toMatchObject({ state: 'parked', reason: 'life', lookAgainWhen: '2026-02-09' });
});

test('[R85] "not yet" on words keeps the words, and waits until a round has closed again', async () => {
  const first = await host(<Directions />, { until: '2026-03-10' });
  const name = /^Nog niet: Offshore/;
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByText(/^Offshore.* blijft weg\. Na je volgende ronde vragen we het nog eens\.$/)).toBeVisible();
  expect(screen.queryByRole('button', { name })).toBeNull();
  const { journal } = await first.reload();
  await screen.findByRole('heading', { name: 'Richtingen' });
  expect(screen.queryByRole('button', { name })).toBeNull();
  const offshore = journal.dossier.directions.filter(({ title }) => title.startsWith('Offshore'))[0];
  expect(offshore).toMatchObject({ state: 'parked', lookAgainWhen: expect.stringMatching(/dochter/) });
});
