import type { Journal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { CopyOffer } from './copy-offer.guarded';

const meta = { title: 'Parts/Copy offer', component: CopyOffer } satisfies Meta<typeof CopyOffer>;
export default meta;
type Story = StoryObj<typeof meta>;

const begin = (journal: Journal) => journal.record('intake.given', { question: 'Wat past bij mij?' });

export const Begun: Story = {
  loaders: [() => emptyStage({ then: begin })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Een kopie voor jezelf?' })).toBeVisible();
    await expect(canvas.getByText(/^Je reis is begonnen/)).toBeVisible();
  },
};

export const NotNow: Story = {
  ...Begun,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Niet nu' }));
    await waitFor(() => expect(canvas.queryByRole('region', { name: 'Een kopie voor jezelf?' })).toBeNull());
  },
};

/** Much was written since the beginning, and there is no copy. */
export const Grown: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-12' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/nog geen kopie van\.$/)).toBeVisible();
  },
};

export const OnThisPageOnly: Story = {
  loaders: [() => emptyStage({ storage: memoryStorage(), then: begin })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/staat nu alleen op deze pagina/)).toBeVisible();
  },
};

export const Narrow: Story = {
  ...Begun,
  decorators: [
    (Shown) => (
      <div style={{ inlineSize: '288px' }}>
        <Shown />
      </div>
    ),
  ],
};

const still = { play: async () => undefined };
export const WithU: Story = { ...Begun, ...still, globals: { language: 'nl u' } };
export const English: Story = { ...Begun, ...still, globals: { language: 'en' } };
export const Dark: Story = { ...Begun, ...still, globals: { brand: 'kade', scheme: 'dark' } };
