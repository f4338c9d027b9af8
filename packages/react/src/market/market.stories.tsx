import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Market } from '.';

const meta = { title: 'Widgets/Market', component: Market } satisfies Meta<typeof Market>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const MidWay: Story = { loaders: [() => caseStage('nurse', { until: '2026-03-02' })] };

/** A sign by hand: it says where it comes from and until when it counts, and what is missing is asked. */
export const Adding: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Nieuws over de markt toevoegen' }));
    await userEvent.type(await canvas.findByLabelText('Wat zag of hoorde je?'), 'Drie vacatures in Zwolle.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Nieuws bewaren' }));
    await expect(await canvas.findByText('Kies hier één antwoord.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: 'Goede kans' }));
    await userEvent.click(await canvas.findByRole('radio', { name: 'Vacatures die ik bekeek' }));
    await userEvent.type(await canvas.findByLabelText('In welke streek?'), 'Zwolle');
    await userEvent.click(await canvas.findByRole('radio', { name: 'Ze hebben nog niemand zoals ik' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Nieuws bewaren' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.findings.last).toMatchObject({
        form: 'signal',
        sourceKind: 'vacancyScan',
        region: 'Zwolle',
        expires: '2026-05-11',
        links: [
          { about: 'chance', polarity: 1 },
          { about: 'outsider', polarity: 1 },
        ],
      }),
    );
  },
};

/** The work says yes, the figures say no: both stay to be seen. */
export const Disagree: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-03-02',
        then: (journal) =>
          journal.record('signal.logged', {
            text: 'Dit beroep krimpt de komende vijf jaar.',
            source: 'arbeidsmarktprognose',
            sourceKind: 'statistic',
            region: 'Nederland',
            expires: '2026-12-31',
            links: [{ direction: 'd3', about: 'chance', polarity: -1 }],
          }),
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/De mensen en de cijfers zeggen iets anders/)).toBeVisible();
  },
};

export const Expired: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10', on: '2026-12-01' })],
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/tellen niet meer mee|telt niet meer mee/)).length).toBeGreaterThan(0);
  },
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-05-11' })], globals: { language: 'nl u' } };

export const English: Story = { ...Disagree, play: async () => undefined, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...Disagree, play: async () => undefined, globals: { brand: 'kade', scheme: 'dark' } };
