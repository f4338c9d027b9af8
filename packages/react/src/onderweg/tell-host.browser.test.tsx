import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { isOnderwegError } from '@onderweg/core';
import { afterEach, expect, test } from 'vitest';
import { FreeWriting, type RecordedFact } from '..';
import { host } from '../test-host/test-host';

afterEach(cleanup);

async function write(): Promise<void> {
  await userEvent.type(await screen.findByLabelText(/Wat wil je kwijt/), 'Van mij alleen');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaren voor mezelf' }));
}

test('a host hears that something was recorded, and not a word of it', async () => {
  const heard: RecordedFact[] = [];
  const { journal } = await host(<FreeWriting />, { props: { onRecord: (event) => heard.push(event) } });
  await write();
  await waitFor(() => expect(heard).toHaveLength(1));
  const entry = journal.entries().at(-1);
  expect(heard[0]).toEqual({ id: entry?.id, type: 'note.written', audience: 'private', shownTime: entry?.shownTime });
});

test('a host hears that something could not be recorded', async () => {
  const errors: unknown[] = [];
  const { journal } = await host(<FreeWriting />, { props: { onError: (error) => errors.push(error) } });
  await screen.findByLabelText(/Wat wil je kwijt/);
  await journal.close();
  await write();
  await waitFor(() => expect(errors.map((error) => isOnderwegError(error) && error.code)).toEqual(['ONDERWEG-307']));
});
