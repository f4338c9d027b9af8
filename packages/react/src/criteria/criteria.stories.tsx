import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Criteria } from '.';

const meta = { title: 'Widgets/Criteria', component: Criteria } satisfies Meta<typeof Criteria>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Iets toevoegen dat telt' }));
    await userEvent.type(await canvas.findByLabelText('Wat telt voor jou?'), 'Niet langer dan drie kwartier reizen');
    await userEvent.click(canvas.getByRole('radio', { name: /^Moet/ }));
    await userEvent.type(canvas.getByLabelText('Waar ligt de grens?'), '45 minuten');
    await userEvent.click(canvas.getByRole('button', { name: 'Toevoegen' }));
    await expect(await canvas.findByText('Grens: 45 minuten')).toBeVisible();
    await expect(loaded.stage.journal.dossier.criteria.last).toMatchObject({ kind: 'must', threshold: '45 minuten' });
  },
};

export const FirstRound: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-12' })] };

export const Sharpening: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Scherper maken: Zelf beslissen' }));
    const label = await canvas.findByLabelText('Hoe zeg je het nu?');
    await userEvent.clear(label);
    await userEvent.type(label, 'Ter plekke zelf beslissen');
    await userEvent.type(canvas.getByLabelText('Wat maakte het scherper?'), 'Met een protocol op zak beslis je samen.');
    await userEvent.click(canvas.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.criteria.get('c2')?.label).toBe('Ter plekke zelf beslissen'));
    await expect(await canvas.findByText('Scherper geworden. Het oude blijft staan.')).toBeVisible();
  },
};

export const AtTheEnd: Story = { loaders: [() => caseStage('nurse', { until: '2026-05-01' })] };

export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24', failsWith: 'ONDERWEG-301' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Iets toevoegen dat telt' }));
    await userEvent.type(await canvas.findByLabelText('Wat telt voor jou?'), 'Rust');
    await userEvent.click(canvas.getByRole('radio', { name: /^Belangrijk/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Toevoegen' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat er nog/)).toBeVisible();
    await expect(canvas.getByLabelText('Wat telt voor jou?')).toHaveValue('Rust');
  },
};

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker';

export const LongWords: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-12',
        then: (journal) =>
          journal.record('criterion.added', { label: longWord.repeat(4), kind: 'must', threshold: longWord.repeat(2) }),
      }),
  ],
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-04-01' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('nurse', { until: '2026-05-01' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01' })],
  globals: { brand: 'kade', scheme: 'dark' },
};
