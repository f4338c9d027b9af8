import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { NextStep } from '.';

const meta = {
  title: 'Widgets/Next step',
  component: NextStep,
  args: { onPlan: fn(), onDecide: fn(), onGo: fn() },
} satisfies Meta<typeof NextStep>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Een andere vraag' }));
    const [smallest] = canvas.getAllByRole('button', { name: /^Plan deze stap/ });
    if (smallest) await userEvent.click(smallest);
    await expect(args.onPlan).toHaveBeenCalledOnce();
  },
};

/** Bigger steps, at most one rung up, are one tap away. */
export const Bigger: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByText('Groter mag ook'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Plan deze stap: Gesprek met iemand die het werk doet' }));
    await expect(args.onPlan).toHaveBeenCalledWith(expect.anything(), 'talk');
  },
};

/** Nothing is left that is worth a walk. */
export const Enough: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('direction.added', { id: 'd1', title: 'Tuinder', state: 'active' });
          await journal.record('criterion.added', { id: 'k1', label: 'Buiten zijn', kind: 'important' });
          for (const about of ['k1', 'chance', 'doable']) {
            for (const source of ['R. uit Venlo', 'mijn oom']) {
              await journal.record('finding.logged', {
                text: 'Dat is hier zo.',
                source,
                links: [{ direction: 'd1', about, polarity: 1 }],
              });
            }
          }
          await journal.record('exploration.planned', { id: 'x1', kind: 'talk', rung: 4, directions: ['d1'] });
          await journal.record('exploration.done', { id: 'x1' });
        },
      }),
  ],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('Wat houdt je nog tegen?')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Een koers kiezen' }));
    await expect(args.onDecide).toHaveBeenCalledOnce();
  },
};

/** Something is planned: that comes first, and a question stays one tap away. */
export const Aside: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Iets anders uitzoeken?')).toBeVisible();
    await expect(canvas.getByText(/^Klopt dit hier: /)).not.toBeVisible();
    await userEvent.click(await canvas.findByText('Iets anders uitzoeken?'));
    await expect(canvas.getByText(/^Klopt dit hier: /)).toBeVisible();
  },
};

/** What somebody decided themselves stands first, until it was planned. */
export const OwnWords: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-27' })],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/^Je schreef: /)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Dat plannen' }));
    await expect(args.onGo).toHaveBeenCalledWith('ownPlan', expect.anything());
  },
};

/** Who chose is not sent to look around. */
export const Chosen: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText(/\. Wie mag dat weten\?$/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Plan deze stap/ })).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: 'Sollicitatie toevoegen' }));
    await expect(args.onGo).toHaveBeenCalledWith('apply', expect.anything());
  },
};

/** An employer wants to talk: that comes before everything. */
export const Invited: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-04-10',
        then: async (journal) => {
          await journal.record('application.sent', { id: 'here', to: 'Ziekenhuis De Haven' });
          await journal.record('answer.received', { application: 'here', outcome: 'invited' });
        },
      }),
  ],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('Ziekenhuis De Haven wil je spreken. Zullen we dat voorbereiden?')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Gesprek voorbereiden' }));
    await expect(args.onGo).toHaveBeenCalledWith('prepare', undefined);
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
