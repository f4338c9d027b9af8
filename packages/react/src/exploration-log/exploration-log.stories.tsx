import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { ExplorationLog } from '.';

const meta = { title: 'Widgets/Exploration log', component: ExplorationLog } satisfies Meta<typeof ExplorationLog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** Two plans stand ready, and nothing was met yet. */
export const FirstRound: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-15' })] };

export const MidWay: Story = { loaders: [() => caseStage('nurse', { until: '2026-02-10' })] };

export const Planning: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  args: { start: { at: 'plan' } },
};
