import type { Journal } from '@onderweg/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { emptyStage } from '../../../../.storybook/stages';
import { Directions, ExplorationLog } from '..';

const meta = { title: 'Parts/Erasing' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

const finding = 'Ze zoeken iemand die om vijf uur op wil.';

async function twoFindings(journal: Journal) {
  await journal.record('intake.given', { question: 'Wat past bij mij?' });
  await journal.record('finding.logged', { text: 'Rustig werk.' });
  await journal.record('finding.logged', { text: finding });
}

/** What it means is said before it happens; who thinks again is back where they were. */
export const Asked: Story = {
  loaders: [() => emptyStage({ then: twoFindings })],
  render: () => <ExplorationLog />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: `Wissen: ${finding}` }));
    await expect(await canvas.findByRole('button', { name: 'Ja, wissen' })).toHaveFocus();
    await expect(canvas.getByText('De woorden gaan weg, ook uit kopieën die je later maakt.')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Nee, laat staan' }));
    await expect(await canvas.findByRole('button', { name: `Wissen: ${finding}` })).toHaveFocus();
  },
};

/** Undone, it is there again; gone for good, somebody stands at the thing beside it. */
export const Gone: Story = {
  loaders: [() => emptyStage({ then: twoFindings })],
  render: () => <ExplorationLog />,
  play: async ({ canvas, loaded }) => {
    const erase = async () => {
      await userEvent.click(await canvas.findByRole('button', { name: `Wissen: ${finding}` }));
      await userEvent.click(await canvas.findByRole('button', { name: 'Ja, wissen' }));
      await expect(await canvas.findByText('Dit gaat weg zodra je verdergaat.')).toHaveFocus();
    };
    await erase();
    await userEvent.click(canvas.getByRole('button', { name: 'Ongedaan maken' }));
    await erase();
    await userEvent.click(canvas.getByRole('button', { name: 'Nu wissen' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.findings.size).toBe(1));
    await waitFor(() => expect(canvas.queryByText(finding)).toBeNull());
    await waitFor(() => expect(document.activeElement).toHaveTextContent('Rustig werk.'));
  },
};

/** It goes once somebody goes on; until then it can come back. */
export const Going: Story = {
  loaders: [() => emptyStage({ then: twoFindings })],
  render: () => <ExplorationLog />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: `Wissen: ${finding}` }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Ja, wissen' }));
    await expect(await canvas.findByText('Dit gaat weg zodra je verdergaat.')).toBeVisible();
    await expect(canvas.queryByText(finding)).toBeNull();
  },
};

/** The same words in another thing are named, and can go with it. */
export const Copies: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('meaning.named', { text: 'Avontuur' });
          await journal.record('direction.added', { title: 'Gids', meanings: ['Avontuur'], state: 'active' });
        },
      }),
  ],
  render: () => <Directions />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wissen: Avontuur' }));
    await expect(await canvas.findByText('Dezelfde woorden staan ook hier:')).toBeVisible();
    await expect(canvas.getByText(/zette een richting op de lijst: Gids/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Overal wissen' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Alleen hier wissen' })).toHaveFocus();
  },
};
