import type { Meta, StoryObj } from '@storybook/react-vite';
import { openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { MyData } from '.';

const meta = { title: 'Widgets/My data', component: MyData } satisfies Meta<typeof MyData>;
export default meta;
type Story = StoryObj<typeof meta>;

export const MidWay: Story = {
  args: { onErase: async () => undefined },
  loaders: [() => caseStage('nurse', { until: '2026-01-24' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Kopie van je dossier bewaren' })).toBeVisible();
  },
};

/** What it means is said before, with a copy first for who wants one. */
export const Erasing: Story = {
  ...MidWay,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Alles wissen …' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Alles van dit apparaat wissen?' })).toHaveFocus());
  },
};

/** A file of another person: nothing happens unless somebody says so. */
export const OfAnother: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    const journal = await openJournal({ journal: 'henk', author: { id: 'henk', role: 'client' }, storage: memoryStorage() });
    await journal.record('note.written', { kind: 'freeWriting', text: 'Van Henk' });
    const file = new File([new Uint8Array(await journal.exportDossier())], 'mijn-reis.onderweg.jsonl');
    await userEvent.upload(await canvas.findByLabelText('Kopie van een dossier openen'), file);
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Deze kopie is van iemand anders' })).toHaveFocus());
  },
};

/** The control of a file has a width of its own, and gives way on a narrow telephone. */
export const Narrow: Story = {
  ...MidWay,
  decorators: [
    (Shown) => (
      <div style={{ inlineSize: '288px' }}>
        <Shown />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const file = await canvas.findByLabelText('Kopie van een dossier openen');
    await expect(file.getBoundingClientRect().width).toBeLessThanOrEqual(288);
  },
};

export const WithU: Story = { ...MidWay, play: async () => undefined, globals: { language: 'nl u' } };

export const English: Story = { ...WithU, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...WithU, globals: { brand: 'kade', scheme: 'dark' } };
