import { cleanup, fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { AfterCare } from '../after-care';
import { Course } from '../course';
import { Estimates } from '../estimates';
import { ExplorationLog } from '../exploration-log';
import { host } from '../test-host/test-host';

afterEach(cleanup);

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const typeDay = async (label: string | RegExp, day: string) => {
  const field = await screen.findByLabelText<HTMLInputElement>(label);
  fireEvent.input(field, { target: { value: day } });
  return field;
};

describe('a day that cannot be meant is said in words under its field, and nothing is recorded', () => {
  test.each([
    ['0026-10-03', 'Schrijf het jaar met vier cijfers, zoals 2026.'],
    ['2026-01-11', 'Kies 12 januari 2026 of een latere dag.'],
  ])('a plan for %s', async (day, words) => {
    const { journal } = await host(<ExplorationLog />);
    await press('Verkenning plannen');
    const field = await typeDay(/Wanneer/, day);
    await press('Plan opslaan');
    expect(await screen.findByText(words)).toBeVisible();
    expect(document.activeElement).toBe(field);
    expect(field).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(journal.dossier.explorations.size).toBe(0);
    await typeDay(/Wanneer/, '2026-01-12');
    expect(screen.queryByText(words)).toBeNull();
    await press('Plan opslaan');
    expect(await screen.findByText(/vandaag/)).toBeVisible();
    expect(journal.dossier.explorations.last?.when).toBe('2026-01-12');
  });

  test('a letter, an estimate and a pause are for a day that is still to come', async () => {
    const { journal } = await host(
      <>
        <AfterCare />
        <Estimates />
        <Course />
      </>,
      { until: '2026-02-10' },
    );
    const before = journal.entries().length;
    await press('Een brief aan mijzelf');
    await userEvent.type(await screen.findByLabelText('Wat wil je later lezen?'), 'Dag.');
    await typeDay('Wanneer mag hij open?', '2026-02-10');
    await press('Brief bewaren');
    expect(await screen.findByText('Kies een dag die nog komt.')).toBeVisible();
    await press('Een kans inschatten');
    await userEvent.type(await screen.findByLabelText('Wat kan er gebeuren?'), 'Ik word gebeld.');
    await typeDay('Schrijf erbij wanneer je het weet.', '0026-03-01');
    await press('Inschatting bewaren');
    expect(await screen.findByText('Schrijf het jaar met vier cijfers, zoals 2026.')).toBeVisible();
    expect(journal.entries().length).toBe(before);
  });
});
