import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { host } from '../test-host/test-host';
import { FreeWriting } from '.';

afterEach(cleanup);

test('free-writing: what is being written survives a closed page, and is in no entry', async () => {
  const { journal, reload } = await host(<FreeWriting />);
  await userEvent.type(await screen.findByLabelText(/Wat wil je kwijt/), 'Halverwege een zin');
  expect(journal.entries()).toEqual([]);
  await reload();
  await expect.element(await screen.findByDisplayValue('Halverwege een zin')).toBeVisible();
});
