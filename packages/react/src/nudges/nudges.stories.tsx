import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Nudges } from '.';

const meta = { title: 'Widgets/Nudges', component: Nudges } satisfies Meta<typeof Nudges>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Off until it is chosen; nothing is ticked beforehand; off again in one press. */
export const Choosing: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('exploration.planned', { kind: 'talk', ifThen: 'Als ik koffie heb, dan bel ik.' });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Ja, ik kies zelf wanneer' }));
    const way = await canvas.findByRole('radio', { name: 'Een melding op dit apparaat' });
    await expect(way).not.toBeChecked();
    await userEvent.click(way);
    await userEvent.selectOptions(await canvas.findByLabelText('Op welke dag?'), '4');
    await userEvent.selectOptions(await canvas.findByLabelText('Hoe laat?'), '18:30');
    await userEvent.click(await canvas.findByRole('button', { name: 'Keuze bewaren' }));
    await expect(await canvas.findByText('Het volgende seintje komt op donderdag 15 januari om 18:30.')).toBeVisible();
    await expect(loaded.stage.journal.dossier.nudgeChoices.last).toMatchObject({ weekday: 4, audience: 'private' });
    await userEvent.click(await canvas.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.nudgeChoices.last).toMatchObject({ channel: 'none' }));
    await expect(canvas.queryByText(/Het volgende seintje/)).toBeNull();
  },
};

/** Chosen, and nothing planned: then there is nothing to say. */
export const Quiet: Story = {
  loaders: [() => emptyStage({ then: (journal) => journal.record('nudges.chosen', { channel: 'email' }) })],
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-04-17' })], globals: { language: 'nl u' } };

export const English: Story = { ...Quiet, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...Quiet, globals: { brand: 'kade', scheme: 'dark' } };
