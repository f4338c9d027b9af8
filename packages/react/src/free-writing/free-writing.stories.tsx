import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { FreeWriting } from '.';

const meta = { title: 'Widgets/Free writing', component: FreeWriting } satisfies Meta<typeof FreeWriting>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Kept for the person alone; no other reader can be chosen. */
export const Keep: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Bewaren voor mezelf' }));
    await expect(await canvas.findByLabelText(/Wat wil je kwijt/)).toHaveFocus();
    await userEvent.type(await canvas.findByLabelText(/Wat wil je kwijt/), 'Twaalf jaar, en dan een mail.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Bewaren voor mezelf' }));
    await waitFor(() =>
      expect(loaded.stage.journal.entries().at(-1)).toMatchObject({
        type: 'note.written',
        audience: 'private',
        payload: { kind: 'freeWriting', text: 'Twaalf jaar, en dan een mail.' },
      }),
    );
    await expect(await canvas.findByText('Bewaard. Alleen jij leest dit.')).toBeVisible();
    await userEvent.click(await canvas.findByText('Wat je eerder schreef'));
    await expect(canvas.getByText('Twaalf jaar, en dan een mail.')).not.toBeVisible();
  },
};

/** Thrown away, after one question: nothing is recorded, and no draft stays. */
export const LetGo: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText(/Wat wil je kwijt/), 'Ik ben het zat.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Weggooien' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Nee, laat staan' }));
    await expect(canvas.getByLabelText(/Wat wil je kwijt/)).toHaveValue('Ik ben het zat.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Weggooien' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Ja, weg ermee' }));
    await expect(await canvas.findByText('Het is weg. Soms is schrijven genoeg.')).toBeVisible();
    await expect(canvas.getByLabelText(/Wat wil je kwijt/)).toHaveValue('');
    await expect(loaded.stage.journal.entries()).toHaveLength(0);
  },
};

/** After illness: a farewell to the old work. */
export const Farewell: Story = {
  args: { about: 'farewell' },
  loaders: [() => caseStage('secondTrack', { until: '2026-03-02' })],
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-02-02' })], globals: { language: 'nl u' } };

export const English: Story = { ...Farewell, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...Farewell, globals: { brand: 'kade', scheme: 'dark' } };
