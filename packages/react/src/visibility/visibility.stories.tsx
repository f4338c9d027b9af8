import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Visibility } from '.';

const meta = { title: 'Widgets/Visibility', component: Visibility } satisfies Meta<typeof Visibility>;
export default meta;
type Story = StoryObj<typeof meta>;

/** An application by hand, and what was heard of it. */
export const Empty: Story = {
  loaders: [() => emptyStage({ then: (journal) => journal.record('intake.given', { question: 'Wat past bij mij?' }) })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sollicitatie toevoegen' }));
    await userEvent.type(await canvas.findByLabelText('Bij wie?'), 'School De Kim');
    await userEvent.click(await canvas.findByRole('button', { name: 'Sollicitatie bewaren' }));
    await userEvent.click(await canvas.findByText('Iets gehoord?'));
    await userEvent.click(await canvas.findByRole('button', { name: 'uitgenodigd: School De Kim' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.answers.last).toMatchObject({ outcome: 'invited' }));
    await expect(await canvas.findByText(/^uitgenodigd ·/)).toBeVisible();
    await expect(await canvas.findByText('Dat staat erbij.')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'uitgenodigd: School De Kim' })).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: 'nee gehoord: School De Kim' }));
    await expect(await canvas.findByText(/^Een nee doet iets met een mens/)).toBeVisible();
    // A no is heard once; what came with it has a place to be written down.
    await expect(canvas.queryByRole('button', { name: 'nee gehoord: School De Kim' })).toBeNull();
    await userEvent.type(await canvas.findByLabelText('Wat hoorde je van School De Kim?'), 'Ze zochten iemand met ervaring.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.findings.last).toMatchObject({
        text: 'Ze zochten iemand met ervaring.',
        source: 'School De Kim',
      }),
    );
    await waitFor(() => expect(canvas.queryByLabelText('Wat hoorde je van School De Kim?')).toBeNull());
  },
};

/** An application for oneself: the answer to it is for oneself as well, without being asked. */
export const ForOneself: Story = {
  loaders: [() => emptyStage({ then: (journal) => journal.record('intake.given', { question: 'Wat past bij mij?' }) })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sollicitatie toevoegen' }));
    await userEvent.type(await canvas.findByLabelText('Bij wie?'), 'School De Kim');
    await expect(await canvas.findByRole('radio', { name: 'Mijn coach en ik' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: 'Alleen ik' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Sollicitatie bewaren' }));
    await userEvent.click(await canvas.findByText('Iets gehoord?'));
    await userEvent.click(await canvas.findByRole('button', { name: 'nee gehoord: School De Kim' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.answers.last).toMatchObject({ audience: 'private' }));
  },
};

/** Thanks with a text to make one's own; sent, it is off the list. */
export const Thanks: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-10' })],
  play: async ({ canvas, loaded }) => {
    const before = (await canvas.findAllByRole('button', { name: /^Ik bedankte/ })).length;
    const [first] = canvas.getAllByRole('button', { name: /^Ik bedankte/ });
    if (first) await userEvent.click(first);
    await waitFor(() => expect(loaded.stage.journal.dossier.followUps.last).toMatchObject({ kind: 'thanks' }));
    await waitFor(() => expect(canvas.queryAllByRole('button', { name: /^Ik bedankte/ })).toHaveLength(before - 1));
  },
};

/** Only what is due, beside the next step. */
export const Due: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-10' })],
  render: () => <Visibility.Due />,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByRole('button', { name: /^Ik bedankte/ })).length).toBeGreaterThan(0);
    await expect(canvas.queryByRole('button', { name: 'Sollicitatie toevoegen' })).toBeNull();
  },
};

/** A letter without an answer: a text to ask after it, and off the list when that was done. */
export const Unanswered: Story = {
  loaders: [
    async () => {
      const { stage } = await emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('application.sent', { id: 'a1', to: 'Gemeente Zwolle' });
        },
      });
      const later = new Date(stage.now().getTime() + 10 * 24 * 60 * 60 * 1000);
      return { stage: { ...stage, now: () => later } };
    },
  ],
  render: () => <Visibility.Due />,
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Tekst bekijken'));
    await expect(canvas.getByText(/stuurde ik u een brief/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Ik vroeg het na: Gemeente Zwolle' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.followUps.last).toMatchObject({ application: 'a1' }));
    await waitFor(() => expect(canvas.queryByRole('heading')).toBeNull());
  },
};

/** Nobody waits for a word: there is nothing to see. */
export const NothingDue: Story = {
  loaders: [() => emptyStage()],
  render: () => <Visibility.Due />,
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
  },
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-05-13' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('secondTrack', { until: '2026-05-11' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...Thanks, play: async () => undefined, globals: { brand: 'kade', scheme: 'dark' } };
