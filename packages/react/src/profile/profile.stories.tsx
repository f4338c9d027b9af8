import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Profile } from '.';

const meta = { title: 'Widgets/Profile', component: Profile } satisfies Meta<typeof Profile>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** Nothing is ticked beforehand; what is ticked reads as one text, and is kept as a draft on this device alone. */
export const Ticking: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  play: async ({ canvas, loaded }) => {
    const before = loaded.stage.journal.entries().length;
    const boxes = await canvas.findAllByRole('checkbox');
    for (const box of boxes) await expect(box).not.toBeChecked();
    await expect(canvas.queryByRole('button', { name: 'Meenemen voor een cv-site' })).toBeNull();
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Application specialist medische apparatuur' }));
    await userEvent.type(await canvas.findByLabelText('Welke naam zet je erboven?'), 'Marloes');
    const title = 'Application specialist medische apparatuur';
    await waitFor(() => expect(canvas.getByLabelText('Zo leest het')).toHaveValue(`Marloes\n${title}`));
    // From the first word that somebody writes in it the text is theirs, whatever they tick after it.
    await userEvent.type(await canvas.findByLabelText('Zo leest het'), ' en meer');
    const [other] = boxes.filter((box) => !(box as HTMLInputElement).checked);
    if (other) await userEvent.click(other);
    await expect(canvas.getByLabelText('Zo leest het')).toHaveValue(`Marloes\n${title} en meer`);
    await userEvent.click(await canvas.findByRole('button', { name: 'Terug naar wat ik aanvinkte' }));
    await waitFor(() => expect(canvas.getByLabelText('Zo leest het')).not.toHaveValue(`Marloes\n${title} en meer`));
    await expect((canvas.getByLabelText('Zo leest het') as HTMLTextAreaElement).value.split('\n').length).toBeGreaterThan(2);
    await expect(canvas.getByRole('button', { name: 'Meenemen voor een cv-site' })).toBeEnabled();
    await expect(loaded.stage.journal.entries()).toHaveLength(before);
  },
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-05-13' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('secondTrack', { until: '2026-05-29' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  globals: { brand: 'kade', scheme: 'dark' },
};
