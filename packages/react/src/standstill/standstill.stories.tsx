import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Course } from '../course';
import { NextStep } from '../next-step';
import { Standstill } from '.';

const meta = { title: 'Widgets/Standstill', component: Standstill, args: { onAct: fn() } } satisfies Meta<typeof Standstill>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is in the way: nothing is shown. */
export const Nothing: Story = { loaders: [() => emptyStage()] };

export const DoNotDare: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-26' })],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('heading', { name: 'Zie je hiertegen op?' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Maak het kleiner' }));
    await expect(args.onAct).toHaveBeenCalledWith(
      'makeSmaller',
      expect.objectContaining({ kind: 'doNotDare', exploration: 'e5' }),
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Niet nu' }));
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull());
  },
};

export const NoHarvest: Story = {
  loaders: [() => caseStage('bank', { until: '2026-02-27' })],
  globals: { language: 'nl u' },
};

export const BadNews: Story = {
  loaders: [() => caseStage('bank', { until: '2026-04-30', on: '2026-05-05' })],
  globals: { language: 'nl u' },
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('heading', { name: 'Dat viel tegen.' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Even rust' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.cycle.value.trajectory).toBe('paused'));
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull());
  },
};

/** Two no's, little hope, today: a kind word, rest, and nothing to look into yet. */
export const FreshNews: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Hoe kom ik weer aan werk?' });
          await journal.record('direction.added', { id: 'd1', title: 'Planner', state: 'active' });
          for (const id of ['a1', 'a2']) {
            await journal.record('application.sent', { id, direction: 'd1' });
            await journal.record('answer.received', { application: id, outcome: 'rejected' });
          }
          await journal.record('selfCheck.answered', { room: 'little', hope: 2 });
        },
      }),
  ],
  render: (args) => (
    <>
      <Standstill {...args} />
      <Course nextStep={<NextStep />} />
    </>
  ),
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('Je kreeg 2 keer nee. Dat doet iets met een mens.')).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'De volgende stap' })).toBeNull();
    await expect(canvas.queryByRole('heading', { name: 'Wat is de volgende stap?' })).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: 'Van me afschrijven' }));
    await expect(args.onAct).toHaveBeenCalledWith('writeOff', expect.objectContaining({ kind: 'freshNews' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Niet nu' }));
    await expect(await canvas.findByRole('heading', { name: 'Wat is de volgende stap?' })).toBeVisible();
    await expect(canvas.getByText('Iets anders uitzoeken?')).toBeVisible();
  },
};

export const TooHeavy: Story = {
  loaders: [
    () => caseStage('nurse', { until: '2026-02-10', then: (journal) => journal.record('selfCheck.answered', { room: 'no' }) }),
  ],
};

export const Waiting: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-04-29', on: '2026-05-09' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Nog geen antwoord.' })).toBeVisible();
    await userEvent.click(await canvas.findByText('Tekst bekijken'));
    await expect(canvas.getByText(/Ik ben nog steeds benieuwd/)).toBeVisible();
  },
};

/** Put on the list for the talk: until then nothing more is asked. */
export const CaughtBetween: Story = {
  loaders: [
    async () => {
      const { stage } = await caseStage('nurse', {
        until: '2026-04-10',
        then: (journal) => journal.record('goalDifference.marked', { text: 'Ik wil iets dat blijft.' }),
      });
      return { stage: { ...stage, now: () => new Date('2026-04-25T18:00:00+02:00') } };
    },
  ],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('heading', { name: 'Twee doelen.' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Zet op de lijst voor het gesprek' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.goalDifferences.last).toHaveProperty('raisedAt'));
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull());
  },
};

export const Quiet: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-12', on: '2026-02-20' })] };

export const English: Story = { ...DoNotDare, play: async () => undefined, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...DoNotDare, play: async () => undefined, globals: { brand: 'kade', scheme: 'dark' } };
