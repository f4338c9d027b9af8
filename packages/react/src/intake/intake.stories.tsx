import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Intake } from '.';

const meta = { title: 'Widgets/Intake', component: Intake } satisfies Meta<typeof Intake>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const MidWay: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Begin met één vraag' }));
    await userEvent.type(canvas.getByRole('textbox'), 'Ik wil meer avontuur in mijn werk.');
    await userEvent.click(canvas.getByRole('button', { name: 'Verder' }));
  },
};

export const Done: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-12' })] };
