import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { BasicCoachChoice } from './examples/basic';

const meta = { title: 'Widgets/Coach choice', component: BasicCoachChoice } satisfies Meta<typeof BasicCoachChoice>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Reasons appear as somebody says what they would like; the choice is recorded, and can change. */
export const Choosing: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Welk werk moet de coach kennen?'), 'zorg');
    await expect(await canvas.findByText('Kent dit werk van dichtbij')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Ik kies Anna' }));
    await expect(await canvas.findByText('Je koos Anna. Wisselen mag altijd.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Iemand anders' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.coachChoices.last).not.toHaveProperty('coach'));
  },
};

export const Empty: Story = { loaders: [() => emptyStage()] };

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-02-02' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => emptyStage()], globals: { language: 'en' } };

export const SecondBrandDark: Story = { loaders: [() => emptyStage()], globals: { brand: 'kade', scheme: 'dark' } };
