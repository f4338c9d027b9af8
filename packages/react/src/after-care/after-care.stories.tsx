import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { AfterCare } from '.';

const meta = { title: 'Widgets/After-care', component: AfterCare } satisfies Meta<typeof AfterCare>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** The coach has gone; a letter waited for this day, and opens by a press. */
export const Letter: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10', on: '2026-06-27' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Brief openen' }));
    await expect(await canvas.findByText(/Hoe voelt maandagochtend/)).toBeVisible();
    await expect(loaded.stage.journal.entries().at(-1)).toMatchObject({ type: 'letter.opened', audience: 'private' });
  },
};

/** On the page that somebody opens first: the letter whose day has come, to read there and then. */
export const LetterDue: Story = {
  ...Letter,
  render: () => <AfterCare.Due />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Er ligt een brief voor je.' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Brief openen' }));
    await expect(await canvas.findByText(/Hoe voelt maandagochtend/)).toBeVisible();
  },
};

/** One question, two minutes. Put aside, it stays to be answered. */
export const CheckIn: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01', on: '2026-06-13' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Een beetje' }));
    await userEvent.type(await canvas.findByLabelText('Wat wil je onthouden?'), 'Het reizen valt mee.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Antwoord bewaren' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.checkInAnswers.last).toMatchObject({ fits: 'little', audience: 'private' }),
    );
    await expect(await canvas.findByText(/^De volgende keer/)).toBeVisible();
  },
};

/** On the page that somebody opens first: the question whose day has come. */
export const CheckInDue: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-05-01',
        on: '2026-06-13',
        // A letter whose day has come would come first.
        then: async (journal) => {
          for (const { id } of [...journal.dossier.letters]) await journal.record('letter.opened', { id });
        },
      }),
  ],
  render: () => <AfterCare.Due />,
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('region', { name: 'Hoe bevalt het nu?' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: 'Een beetje' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Antwoord bewaren' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.checkInAnswers.last).toMatchObject({ fits: 'little' }));
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull());
  },
};

/** Asked once: rather nobody is an answer too. */
export const Support: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-27', on: '2026-03-28' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Liever niemand' }));
    await waitFor(() => expect(canvas.queryByRole('heading', { name: 'Wie denkt er nu mee?' })).toBeNull());
  },
};

/** How it is now, for the person alone. */
export const SelfCheck: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hoe is het nu?' }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Nee' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Antwoorden bewaren' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.selfChecks.last).toMatchObject({ room: 'no', audience: 'private' }));
  },
};

export const Writing: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Een brief aan mijzelf' }));
    await userEvent.type(await canvas.findByLabelText('Wat wil je later lezen?'), 'Weet je nog waarom je begon?');
    await userEvent.click(await canvas.findByRole('button', { name: 'Brief bewaren' }));
    await expect(await canvas.findByText('Kies een dag die nog komt.')).toBeVisible();
    await userEvent.type(await canvas.findByLabelText('Wanneer mag hij open?'), '2026-08-01');
    await userEvent.click(await canvas.findByRole('button', { name: 'Brief bewaren' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.letters.last).toMatchObject({ opens: '2026-08-01', audience: 'private' }),
    );
    await expect(await canvas.findByText('Gaat open op 1 augustus 2026.')).toBeVisible();
  },
};

export const WithU: Story = {
  loaders: [() => caseStage('bank', { until: '2026-05-22', on: '2026-06-06' })],
  globals: { language: 'nl u' },
};

export const English: Story = { ...Letter, play: async () => undefined, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...CheckIn, play: async () => undefined, globals: { brand: 'kade', scheme: 'dark' } };
