import { memoryStorage } from '@onderweg/storage/memory';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { Course } from '../course';
import { host, type TestHost } from '../test-host/test-host';
import { ExplorationLog } from '.';

afterEach(cleanup);

const halfASentence = 'ik zat in de auto te huilen en toen dacht ik';
const day = (text: string) => ({ now: () => new Date(`${text}T18:00:00+01:00`) });

/** Another day, another tab: what this one was called is not known any more. */
async function closeBrowser({ journal }: TestHost): Promise<void> {
  cleanup();
  await journal.close();
  sessionStorage.clear();
}

async function paste(label: string, text: string): Promise<HTMLElement> {
  const field = await screen.findByLabelText(label);
  await userEvent.click(field);
  await userEvent.paste(text);
  return field;
}

describe('words that somebody typed', () => {
  test('[P1] that are longer than a note are all kept, named as too long, and saved once they fit', async () => {
    const { journal } = await host(<ExplorationLog start={{ at: 'note' }} />);
    const long = 'Tien maanden avonden. '.repeat(1_000);
    const field = await paste('Je vondst', long);
    expect(field).toHaveValue(long);
    expect(await screen.findByText('Dit is te lang: er passen 20.000 tekens. Er is niets afgeknipt.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(field).toHaveFocus());
    expect(field).toHaveValue(long);
    expect(journal.entries()).toHaveLength(0);
    await userEvent.clear(field);
    await paste('Je vondst', long.slice(0, 6_955));
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(journal.dossier.findings.last?.text).toBe(long.slice(0, 6_955).trim()));
  });

  test('[P1] an empty form is no draft: coming back, the list is there', async () => {
    const first = await host(<ExplorationLog />);
    await userEvent.click(await screen.findByRole('button', { name: 'Losse vondst' }));
    await screen.findByLabelText('Je vondst');
    await first.reload();
    expect(await screen.findByRole('button', { name: 'Losse vondst' })).toBeVisible();
    expect(screen.queryByText(/^Je begon aan/)).toBeNull();
  });

  test('[P1] half a note of weeks ago is offered where somebody comes in, with its day, and thrown away on request', async () => {
    const storage = memoryStorage({ durability: 'durable' });
    const first = await host(<ExplorationLog start={{ at: 'note' }} />, { storage, props: day('2026-01-12') });
    await paste('Je vondst', halfASentence);
    await waitFor(() => expect(screen.getByText(/Je tekst staat als klad op dit apparaat/)).toBeVisible());
    cleanup();
    await first.journal.close();
    await host(<Course onGo={() => undefined} />, { storage, props: day('2026-02-20') });
    expect(await screen.findByText(`Je begon aan een vondst op 12 januari 2026. ‘${halfASentence}’`)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: /^Weggooien: Je begon aan een vondst/ }));
    await waitFor(() => expect(screen.queryByText(/^Je begon aan een vondst/)).toBeNull());
  });

  test('[P1] half a note of weeks ago opens with its words, and is recorded with them', async () => {
    const storage = memoryStorage({ durability: 'durable' });
    const first = await host(<ExplorationLog start={{ at: 'note' }} />, { storage, props: day('2026-01-12') });
    await paste('Je vondst', halfASentence);
    await waitFor(() => expect(screen.getByText(/Je tekst staat als klad op dit apparaat/)).toBeVisible());
    await closeBrowser(first);
    const { journal } = await host(<ExplorationLog />, { storage, props: day('2026-02-20') });
    await userEvent.click(await screen.findByRole('button', { name: /^Verder schrijven: Je begon aan een vondst/ }));
    expect(await screen.findByLabelText('Je vondst')).toHaveValue(halfASentence);
    expect(screen.getByText('Je tekst van de vorige keer staat er nog.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(journal.dossier.findings.last?.text).toBe(halfASentence));
    expect(await screen.findByText('Je vondst staat erbij.')).toBeVisible();
    expect(screen.queryByText(/^Je begon aan een vondst/)).toBeNull();
  });
});

test('[D24] a correction in which nothing was changed keeps the links, the day and the source of the finding', async () => {
  // On this day the direction that the finding speaks of was put aside already.
  const { journal } = await host(<ExplorationLog />, { until: '2026-02-13' });
  const before = journal.dossier.findings.get('f8');
  expect(journal.dossier.directions.get('d2')?.state).toBe('parked');
  await userEvent.click(await screen.findByRole('button', { name: /^'We doen vooral keuringen.* aanpassen$/ }));
  await screen.findByLabelText('Je vondst');
  await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
  await waitFor(() => expect(journal.dossier.findings.last?.revises).toBe('f8'));
  const after = journal.dossier.findings.last;
  expect(after?.links).toEqual(before?.links);
  expect(after).toMatchObject({
    text: before?.text,
    source: before?.source,
    exploration: before?.exploration,
    kind: before?.kind,
  });
  expect(after?.at.slice(0, 10)).toBe(before?.at.slice(0, 10));
});
