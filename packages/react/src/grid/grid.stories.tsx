import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Grid } from '.';

const meta = { title: 'Widgets/Grid', component: Grid, args: { onExplore: fn() } } satisfies Meta<typeof Grid>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};

/** A gap asks: one press, and the question is ready to plan. */
export const MidWay: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, args }) => {
    const cells = await canvas.findAllByRole('cell');
    await expect(cells.length).toBeGreaterThan(10);
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Zoek dit uit: Ambulanceverpleegkundige, Kans: is hier werk?' }),
    );
    await expect(args.onExplore).toHaveBeenCalledWith({
      direction: 'd1',
      about: 'chance',
      question: 'Zijn hier mensen nodig, en wat vraagt het werk van ze?',
    });
  },
};

/** Two stories that clash, with both of them one tap away. */
export const Clash: Story = {
  loaders: [() => caseStage('bank', { until: '2026-05-05' })],
  globals: { language: 'nl u' },
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/botst/)).length).toBeGreaterThan(0);
    await expect(canvas.getAllByText(/zelf gezien: ja/).length).toBeGreaterThan(0);
    const [heard] = canvas.getAllByText('2 vondsten');
    await userEvent.click(heard as HTMLElement);
    await expect(heard?.closest('details')?.querySelectorAll('li')).toHaveLength(2);
  },
};

/** Eight directions by ten things that count: the table scrolls, by keyboard too. */
export const Wide: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          for (let at = 1; at <= 8; at++)
            await journal.record('direction.added', { id: `d${at}`, title: `Richting nummer ${at}`, state: 'active' });
          for (let at = 1; at <= 10; at++)
            await journal.record('criterion.added', { id: `k${at}`, label: `Wat telt, nummer ${at}`, kind: 'important' });
        },
      }),
  ],
  play: async ({ canvas }) => {
    const scroll = await canvas.findByRole('group', { name: 'Wat je weet, en wat nog niet' });
    scroll.focus();
    await expect(scroll).toHaveFocus();
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(9);
    await expect(canvas.getAllByRole('rowheader')).toHaveLength(12);
  },
};

export const English: Story = { loaders: [() => caseStage('secondTrack', { until: '2026-05-15' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-21' })],
  globals: { brand: 'kade', scheme: 'dark' },
};
