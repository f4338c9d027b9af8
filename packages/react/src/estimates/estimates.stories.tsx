import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Estimates } from '.';

const meta = { title: 'Widgets/Estimates', component: Estimates } satisfies Meta<typeof Estimates>;
export default meta;
type Story = StoryObj<typeof meta>;

/** Without a day on which it can be checked it is no estimate, and what was typed stays. */
export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Een kans inschatten' }));
    await userEvent.type(await canvas.findByLabelText('Wat kan er gebeuren?'), 'Ik krijg antwoord van de school.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Inschatting bewaren' }));
    await expect(await canvas.findByText('Kies een dag die nog komt, waarop je het weet.')).toBeVisible();
    await userEvent.type(await canvas.findByLabelText('Schrijf erbij wanneer je het weet.'), '2026-02-01');
    await userEvent.click(await canvas.findByRole('radio', { name: '7' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Inschatting bewaren' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.estimates.last).toMatchObject({
        p: 0.7,
        resolvesOn: '2026-02-01',
        audience: 'private',
      }),
    );
  },
};

/** Its day has come. */
export const Due: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-10',
        then: (journal) => journal.record('estimate.given', { statement: 'Ik bel deze week.', resolvesOn: '2026-02-10', p: 0.9 }),
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Het kwam niet uit' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.estimates.last).toMatchObject({ outcome: 0 }));
    await expect(
      await canvas.findByText('Bijna iedereen schat dit te hoog in. Wat weet je nu dat je toen niet wist?'),
    ).toBeVisible();
  },
};

/** Against the earlier self only, from six on: three to learn from, and three to see it in. */
export const Learned: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          const given = [0.9, 0.9, 0.8, 0.3, 0.6, 0.2];
          for (const [at, p] of given.entries()) {
            await journal.record('estimate.given', {
              id: `p${at}`,
              statement: `Uitspraak ${at + 1}`,
              resolvesOn: '2026-01-12',
              p,
            });
            await journal.record('estimate.resolved', { id: `p${at}`, outcome: at === 4 ? 1 : 0 });
          }
        },
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('In het begin schatte je te hoog. De laatste drie zaten dichterbij.')).toBeVisible();
  },
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-04-30' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('bank', { until: '2026-05-22' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...Learned, play: async () => undefined, globals: { brand: 'kade', scheme: 'dark' } };
