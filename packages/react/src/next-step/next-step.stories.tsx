import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { NextStep } from '.';

const meta = { title: 'Widgets/Next step', component: NextStep, args: { onPlan: fn() } } satisfies Meta<typeof NextStep>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Een andere vraag' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Plan deze stap' }));
    await expect(args.onPlan).toHaveBeenCalledOnce();
  },
};

export const MidWay: Story = { loaders: [() => caseStage('bank', { until: '2026-05-11' })], globals: { language: 'nl u' } };

/** A pause silences everything. */
export const Paused: Story = {
  loaders: [
    () =>
      caseStage('nurse', { until: '2026-02-10', then: (journal) => journal.record('pause.planned', { until: '2026-03-01' }) }),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
  },
};

export const English: Story = { loaders: [() => caseStage('nurse', { until: '2026-02-10' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  globals: { brand: 'kade', scheme: 'dark' },
};
