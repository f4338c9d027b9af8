import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { SessionPreparation } from '.';

const meta = { title: 'Widgets/Session preparation', component: SessionPreparation } satisfies Meta<typeof SessionPreparation>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** What is struck stays to be seen by the client, and can be put back. */
export const Striking: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-21' })],
  args: { since: '2026-02-10' },
  play: async ({ canvas, loaded }) => {
    const [first] = await canvas.findAllByRole('button', { name: /^Doorstrepen/ });
    if (first) await userEvent.click(first);
    await expect(await canvas.findByText('Doorgestreept. Je coach ziet dit niet.')).toBeVisible();
    await expect(loaded.stage.journal.dossier.struckLines.last).toMatchObject({ isStruck: true, audience: 'coach' });
    await userEvent.click(await canvas.findByRole('button', { name: /^Weer laten zien/ }));
    await waitFor(() => expect(canvas.queryByText('Doorgestreept. Je coach ziet dit niet.')).toBeNull());
  },
};

/** The client put a difference with the goal of who pays on the list. */
export const TwoGoals: Story = {
  loaders: [
    () =>
      caseStage('bank', {
        until: '2026-04-30',
        then: async (journal) => {
          await journal.record('goalDifference.marked', { id: 'g1', text: 'Zij willen snel, ik wil iets dat blijft.' });
          await journal.record('goalDifference.raised', { id: 'g1' });
        },
      }),
  ],
  args: { since: '2026-03-27' },
  globals: { language: 'nl u' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Verschil met het doel van uw opdrachtgever' })).toBeVisible();
  },
};

export const English: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-05-15' })],
  args: { since: '2026-04-13' },
  globals: { language: 'en' },
};

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-21' })],
  args: { since: '2026-02-10' },
  globals: { brand: 'kade', scheme: 'dark' },
};
