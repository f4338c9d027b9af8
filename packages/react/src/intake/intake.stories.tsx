import { type Method, methods } from '@onderweg/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Intake } from '.';
import { IntakeWithOwnButton } from './examples/own-button';
import { IntakeOfOwnParts } from './examples/own-parts';

const meta = { title: 'Widgets/Intake', component: Intake, args: { onComplete: fn(), onPlan: fn() } } satisfies Meta<
  typeof Intake
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** From the first question to the end: what was answered is recorded, and what was skipped stays open. */
export const Walked: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, args, loaded }) => {
    const next = async () => userEvent.click(await canvas.findByRole('button', { name: 'Verder' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await canvas.findByLabelText('Wat wil je met je werk?'), 'Ik wil meer avontuur in mijn werk.');
    await next();
    await userEvent.type(await canvas.findByLabelText('Wat is je droombeeld van werk?'), 'Op de motor naar een ongeluk.');
    await userEvent.type(await canvas.findByLabelText('Waar staat dit beeld voor?'), 'onverwacht, zelf beslissen');
    await next();
    await userEvent.click(await canvas.findByRole('button', { name: 'Klaar, kijk na' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Bewaren en op pad' }));
    await expect(await canvas.findByRole('heading', { name: 'Je kunt op pad' })).toBeVisible();
    const { dossier } = loaded.stage.journal;
    await expect(dossier.intake).toMatchObject({ question: 'Ik wil meer avontuur in mijn werk.', track: 'preventive' });
    await expect(dossier.pictures.last?.meanings).toEqual(['onverwacht', 'zelf beslissen']);
    await expect(dossier.cycle.value.trajectory).toBe('agreed');
    await expect(args.onComplete).toHaveBeenCalledOnce();
  },
};

/** Came back in the middle of a sentence. */
export const CameBack: Story = {
  loaders: [() => emptyStage({ drafts: { intake: { question: 'Ik wil meer av', step: '0' } } })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Wat wil je met je werk?')).toHaveValue('Ik wil meer av');
    await expect(canvas.getByText('Je tekst van de vorige keer staat er nog.')).toBeVisible();
  },
};

export const MidWay: Story = {
  loaders: [() => emptyStage({ drafts: { intake: { question: 'Ik wil meer avontuur.', picture: 'Op de motor.', step: '4' } } })],
};

/** Looks back at the answers while one of the two that are needed is missing. */
export const StillMissing: Story = {
  loaders: [() => emptyStage({ drafts: { intake: { question: 'Ik wil meer avontuur.', step: '8' } } })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Verder' }));
    await expect(await canvas.findByRole('heading', { name: 'Dit schreef je' })).toBeVisible();
  },
};

export const Full: Story = {
  loaders: [
    () =>
      emptyStage({
        failsWith: 'ONDERWEG-301',
        drafts: { intake: { question: 'Ik wil meer avontuur.', direction: 'Medic', step: '8' } },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Verder' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Bewaren en op pad' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat nog/)).toBeVisible();
    await expect(canvas.getByText('Ik wil meer avontuur.')).toBeVisible();
    await expect(loaded.stage.journal.entries()).toHaveLength(0);
  },
};

export const Done: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-12' })] };

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker';

export const LongWords: Story = {
  loaders: [
    () =>
      emptyStage({
        drafts: { intake: { question: longWord.repeat(5), direction: longWord.repeat(2), goal: longWord, step: '8' } },
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Verder' }));
    await expect(await canvas.findByText(longWord.repeat(5))).toBeVisible();
  },
};

const ownMethod: Method = {
  ...methods.reorientation,
  id: 'own',
  intake: {
    questions: [
      {
        id: 'question',
        asks: 'question',
        text: { nl: 'Waar droom je van op maandagochtend?', en: 'What do you dream of on Mondays?' },
      },
      { id: 'direction', asks: 'direction' },
      { id: 'proud', asks: 'own', text: { nl: 'Wanneer was je voor het laatst trots?', en: 'When were you last proud?' } },
    ],
  },
};

/** A firm asks its own questions. */
export const OwnQuestions: Story = {
  loaders: [() => emptyStage({ method: ownMethod, drafts: { intake: { step: '2' } } })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Wanneer was je voor het laatst trots?')).toBeVisible();
    await waitFor(() => expect(canvas.getByText('Vraag 3 van 3')).toBeVisible());
  },
};

/** Made redundant: the kit speaks of what is running already. */
export const Redundancy: Story = { loaders: [() => emptyStage({ method: methods.redundancy })] };

/** After illness: calm, and in no hurry. */
export const Reintegration: Story = {
  loaders: [() => emptyStage({ method: methods.reintegration })],
  globals: { language: 'nl u' },
};

/** A button of the host among the parts: it moves them, and says where they are. */
export const OwnButton: Story = {
  loaders: [() => emptyStage()],
  render: () => <IntakeWithOwnButton />,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.click(await canvas.findByRole('button', { name: /^Genoeg voor nu \(vraag 1 van/ }));
    await expect(await canvas.findByRole('heading', { name: 'Dit schreef je' })).toBeVisible();
  },
};

export const OwnParts: Story = { loaders: [() => emptyStage()], render: () => <IntakeOfOwnParts /> };

export const English: Story = { ...MidWay, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...MidWay, globals: { brand: 'kade', scheme: 'dark' } };

/** The rest may come later: what was told is there to add to, and nothing is recorded twice. */
export const Amend: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('direction.added', { title: 'Tuinder', state: 'active' });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Aanvullen of verbeteren' }));
    await expect(await canvas.findByText('Wat past bij mij?')).toBeVisible();
    await expect(canvas.getByText('Tuinder')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Bewaren en op pad' }));
    const { journal } = loaded.stage;
    await waitFor(() =>
      expect(journal.entries().filter((entry: { type: string }) => entry.type === 'intake.given')).toHaveLength(2),
    );
    await expect(journal.dossier.directions.size).toBe(1);
    await expect(await canvas.findByRole('button', { name: 'Aanvullen of verbeteren' })).toBeVisible();
  },
};
