import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { Criteria, Directions } from '..';
import { host } from '../test-host/test-host';

afterEach(cleanup);

test('a direction with another name: the old one stays in its history, and the way back is one press', async () => {
  const { journal } = await host(<Directions />);
  await journal.record('direction.added', { id: 'd1', title: 'Baker' });
  await userEvent.click(await screen.findByRole('button', { name: 'Andere naam: Baker' }));
  // The form takes the focus when it is there: who types before that loses it in the middle of a word.
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Een andere naam/ })).toHaveFocus());
  const field = screen.getByLabelText('Hoe heet het?');
  expect(field).toHaveValue('Baker');
  await userEvent.clear(field);
  await userEvent.type(field, 'Bakker');
  await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
  await screen.findByText('Heet nu: Bakker');
  expect(screen.getByText('Heette eerst: Baker')).toBeVisible();
  expect(journal.dossier.directions.get('d1')).toMatchObject({ title: 'Bakker', history: [{ before: 'Baker' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Terug naar die naam: Baker' }));
  await waitFor(() => expect(journal.dossier.directions.get('d1')?.title).toBe('Baker'));
  await screen.findByText('Heette eerst: Bakker');
  expect(journal.dossier.directions.get('d1')?.history.map(({ before }) => before)).toEqual(['Baker', 'Bakker']);
});

test('a wish that was put otherwise goes back in one press, with what else was sharpened meanwhile', async () => {
  const { journal } = await host(<Criteria />);
  await journal.record('criterion.added', { id: 'k1', label: 'Rust', kind: 'nice' });
  await journal.record('criterion.sharpened', { id: 'k1', set: { label: 'Geen lawaai' } });
  await journal.record('criterion.sharpened', { id: 'k1', set: { kind: 'must' } });
  await userEvent.click(await screen.findByText('Hoe dit scherper werd'));
  expect(await screen.findByText('Heette eerst: Rust')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Terug naar die woorden: Rust' }));
  await waitFor(() => expect(journal.dossier.criteria.get('k1')?.label).toBe('Rust'));
  expect(journal.dossier.criteria.get('k1')).toMatchObject({ kind: 'must' });
  expect(journal.dossier.criteria.get('k1')?.history).toHaveLength(3);
  expect(await screen.findByText('Heette eerst: Geen lawaai')).toBeVisible();
});

test('a wish whose words never changed has no earlier ones', async () => {
  const { journal } = await host(<Criteria />);
  await journal.record('criterion.added', { id: 'k1', label: 'Rust', kind: 'nice' });
  await journal.record('criterion.sharpened', { id: 'k1', set: { kind: 'must' } });
  await screen.findByRole('button', { name: 'Scherper maken: Rust' });
  expect(screen.queryByText(/^Heette eerst/)).toBeNull();
});
