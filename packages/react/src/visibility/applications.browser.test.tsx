import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { host } from '../test-host/test-host';
import { Visibility } from '.';

afterEach(cleanup);

test('[R138] an application has a job and the day on which it was sent, and may belong to a direction that was put aside', async () => {
  const { journal } = await host(<Visibility />);
  await act(() =>
    journal.recordAll([
      ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }],
      ['direction.added', { id: 'd2', title: 'Tuinder', state: 'active' }],
      ['direction.parked', { id: 'd1', reason: 'life' }],
    ]),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Sollicitatie toevoegen' }));
  await userEvent.type(await screen.findByLabelText('Bij wie?'), 'De Korenmolen');
  await userEvent.type(screen.getByLabelText('Voor welke functie?'), 'Broodbakker');
  await userEvent.type(screen.getByLabelText('Wanneer stuurde je hem?'), '2026-01-13');
  await userEvent.selectOptions(screen.getByLabelText('Bij welke richting hoort dit?'), 'Bakker (geparkeerd)');
  await userEvent.click(screen.getByRole('button', { name: 'Sollicitatie bewaren' }));
  expect(await screen.findByText('Die dag moet nog komen. Kies vandaag of een dag die voorbij is.')).toBeVisible();
  expect(screen.getByLabelText('Wanneer stuurde je hem?')).toHaveFocus();
  await userEvent.clear(screen.getByLabelText('Wanneer stuurde je hem?'));
  await userEvent.type(screen.getByLabelText('Wanneer stuurde je hem?'), '2026-01-05');
  await userEvent.click(screen.getByRole('button', { name: 'Sollicitatie bewaren' }));
  await waitFor(() => expect(journal.dossier.applications.size).toBe(1));
  expect(journal.dossier.applications.last).toMatchObject({
    to: 'De Korenmolen',
    jobTitle: 'Broodbakker',
    sentOn: '2026-01-05',
    direction: 'd1',
  });
  expect(await screen.findByText('Broodbakker')).toBeVisible();
  expect(screen.getByText(/· 5 januari 2026$/)).toBeVisible();
});
