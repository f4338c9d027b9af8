import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Visibility } from '.';
import { host } from '../test-host/test-host';

afterEach(cleanup);

const field = 'Wat hoorde je van Bakkerij?';

test('[P1] words about a no that were not saved come back with their form, until it is closed', async () => {
  const { journal, reload } = await host(<Visibility />);
  await journal.record('intake.given', { question: 'Wat nu?' });
  await journal.record('application.sent', { id: 'a1', to: 'Bakkerij' });
  await userEvent.click(await screen.findByText('Iets gehoord?'));
  await userEvent.click(await screen.findByRole('button', { name: 'nee gehoord: Bakkerij' }));
  await userEvent.type(await screen.findByLabelText(field), 'Ze zochten iemand');
  await waitFor(async () => expect((await journal.drafts.keys()).join()).toContain('visibility/no/a1'));

  await reload();
  expect(await screen.findByLabelText(field)).toHaveValue('Ze zochten iemand');
  await userEvent.click(screen.getByRole('button', { name: 'Niet nu' }));
  await waitFor(() => expect(screen.queryByLabelText(field)).toBeNull());
});
