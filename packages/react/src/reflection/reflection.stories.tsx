import { methods } from '@onderweg/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Reflection } from '.';

const meta = {
  title: 'Widgets/Reflection',
  component: Reflection,
  args: { onLog: fn(), onPlan: fn() },
} satisfies Meta<typeof Reflection>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opschrijven' }));
    await expect(args.onLog).toHaveBeenCalledOnce();
  },
};

/** Five letters, five times no, and nothing else: that can be looked back on, and a conclusion rests on it. */
export const OnlyApplications: Story = {
  loaders: [
    () =>
      emptyStage({
        method: methods.redundancy,
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat kan ik nog?', alreadyApplying: true });
          for (const n of [1, 2, 3, 4, 5]) {
            await journal.record('application.sent', { id: `a${n}`, to: `Bank ${n}` });
            await journal.record('answer.received', { application: `a${n}`, outcome: 'rejected' });
          }
        },
      }),
  ],
  args: { start: 'lookBack' },
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('Bank 5: nee gehoord')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Conclusie' }));
    await expect(await canvas.findByText('Ook een nee vertelt iets')).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: 'De aanpak kan anders' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /^Bank 2: nee gehoord/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Conclusie opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.conclusions.last).toMatchObject({ isTaken: true }));
    const { answers, conclusions } = loaded.stage.journal.dossier;
    await expect(answers.get(conclusions.last.rests[0])).toMatchObject({ application: 'a2' });
    await expect(await canvas.findByText('Rust op 1 antwoord')).toBeVisible();
  },
};

/** Wider was chosen: the way on leads to the directions. */
export const Widened: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('finding.logged', { id: 'f1', text: 'Er is weinig werk.' });
          await journal.record('conclusion.drawn', { text: 'Dus ik kijk breder.', rests: ['f1'] });
        },
      }),
  ],
  args: { start: 'course', onContinue: fn() },
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: /^Verbreden/ }));
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Ik ken te weinig banen.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Naar mijn richtingen' }));
    await expect(args.onContinue).toHaveBeenCalledWith('directions');
  },
};

/** Two explorations were done, and nothing is written about them yet. */
export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24', keep: ({ type }) => type !== 'reflection.written' })],
};

/** A firm asks in its own words: its prompts, in its order. */
export const OwnPrompts: Story = {
  loaders: [
    () =>
      emptyStage({
        method: {
          ...methods.reorientation,
          prompts: [
            { id: 'audience', text: { nl: 'Wie keek er met je mee?' }, help: { nl: 'Een naam is genoeg.' } },
            { id: 'soNow', text: { nl: 'Welke boei leg je nu uit?' } },
          ],
        },
        then: (journal) => journal.record('finding.logged', { text: 'Het water is kouder dan ik dacht.' }),
      }),
  ],
  args: { start: 'lookBack' },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Wie keek er met je mee?'), 'Mijn zus');
    await expect(canvas.queryByLabelText('Wat gebeurde er?')).toBeNull();
    await userEvent.type(await canvas.findByLabelText('Welke boei leg je nu uit?'), 'Bij de sluis vragen.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Terugblik opslaan' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.reflections.last).toMatchObject({
        soNow: 'Bij de sluis vragen.',
        answers: { audience: 'Mijn zus' },
        audience: 'private',
      }),
    );
  },
};

/** Little weight on looking inward: two questions, and the others one tap away. */
export const FewerPrompts: Story = {
  loaders: [
    () =>
      emptyStage({
        method: { ...methods.redundancy, accents: { ...methods.redundancy.accents, selfKnowledge: 0 } },
        then: (journal) => journal.record('finding.logged', { text: 'Ze bellen liever dan dat ze brieven lezen.' }),
      }),
  ],
  args: { start: 'lookBack' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText('Wat gebeurde er?')).toBeVisible();
    await expect(canvas.getByLabelText('Wat deed het met je?')).not.toBeVisible();
    await userEvent.click(await canvas.findByText('Meer vragen'));
    await expect(canvas.getByLabelText('Wat deed het met je?')).toBeVisible();
  },
};

/** The whole way: look back, conclude, choose, and on. */
export const WholeRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-07' })],
  args: { start: 'lookBack' },
  play: async ({ canvas, loaded, args }) => {
    const { journal } = loaded.stage;
    await userEvent.type(await canvas.findByLabelText('Wat gebeurde er?'), 'Het rooster stond in het contract.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Terugblik opslaan' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat neem je hieruit mee?' })).toHaveFocus());
    await expect(journal.dossier.reflections.last).toMatchObject({ audience: 'private', explorations: ['e3'], round: 2 });

    await userEvent.click(await canvas.findByRole('button', { name: 'Conclusie opslaan' }));
    await expect(canvas.getByLabelText('Dus …')).toHaveFocus();
    await userEvent.type(await canvas.findByLabelText('Dus …'), 'Ik zoek mensen die aanpakken, niet gevaar.');
    await userEvent.click(await canvas.findByLabelText(/Twee weken op/));
    await userEvent.click(await canvas.findByRole('button', { name: 'Conclusie opslaan' }));
    await expect(await canvas.findByText('Rust op 1 vondst')).toBeVisible();
    await expect(journal.dossier.conclusions.last).toMatchObject({ rests: ['f6'], round: 2 });
    await userEvent.click(await canvas.findByRole('button', { name: 'Verder' }));

    await userEvent.click(await canvas.findByLabelText(/^Wisselen/));
    await userEvent.click(await canvas.findByLabelText('Offshore medic'));
    await userEvent.selectOptions(await canvas.findByLabelText('Wat doe je met de richting die je weglegt?'), 'conditions');
    await userEvent.type(await canvas.findByLabelText('Kijk opnieuw als …'), 'Als mijn dochter het huis uit is.');
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Het rooster kan niet.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: /Ronde 2 is klaar/ })).toHaveFocus());
    await expect(journal.dossier.courses.last).toMatchObject({ course: 'switch', round: 2, directions: ['d2'] });
    await expect(journal.dossier.directions.get('d2')).toMatchObject({ state: 'parked', reason: 'conditions' });
    await userEvent.click(await canvas.findByRole('button', { name: 'Verkenning plannen' }));
    await expect(args.onPlan).toHaveBeenCalledWith({ reason: 'nextRound' });
  },
};

/** Something was written about this round before. */
export const LookingBack: Story = { loaders: [() => caseStage('nurse', { until: '2026-03-06' })], args: { start: 'lookBack' } };

/** A round with a no in it: four ways to look at it, and none is needed. */
export const OutOfNo: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-07' })],
  args: { start: 'conclude' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('Ook een nee vertelt iets'));
    await userEvent.click(await canvas.findByLabelText('Het was niet het moment'));
    await expect(canvas.getByLabelText('Dus …')).toHaveValue('het was nu niet het moment. Ik kijk opnieuw als …');
    await userEvent.clear(await canvas.findByLabelText('Dus …'));
    await userEvent.type(await canvas.findByLabelText('Dus …'), 'Eigen woorden.');
    await userEvent.click(await canvas.findByLabelText('De plek paste niet'));
    await expect(canvas.getByLabelText('Dus …')).toHaveValue('Eigen woorden.');
  },
};

/** Nothing was found in this round: what earlier rounds gave counts as well. */
export const NoFindingsThisRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  args: { start: 'conclude' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByLabelText(/Met een dochter om de week/)).toBeVisible();
  },
};

/** Something was done, and nothing was found: what is needed, why, and the way there. */
export const NoFindings: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-18', keep: ({ type }) => !/finding|signal|criterion/.test(type) })],
  args: { start: 'conclude' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Een conclusie rust op minstens één vondst/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Vondst opschrijven' })).toBeVisible();
  },
};

/** Another device chose a course without a reason: kept, named, and said why. */
export const NeedsYou: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-07', elsewhere: [['course.set', { course: 'switch', round: 2 }]] })],
  args: { start: 'lookBack' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Dit vraagt even om jou' })).toBeVisible();
  },
};

/** The round before was closed on another device, while something was typed here. */
export const DraftOfAnEarlierRound: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-07',
        then: (journal) => journal.drafts.write('reflection/1', JSON.stringify({ soNow: 'Dit stond er nog.' })),
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Klad bekijken' }));
    await expect(await canvas.findByRole('heading', { name: 'Terugblik op ronde 1' })).toBeVisible();
    await expect(canvas.getByLabelText('En nu?')).toHaveValue('Dit stond er nog.');
  },
};

/** There is no room on this device: the words stay on the screen. */
export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-07', failsWith: 'ONDERWEG-301' })],
  args: { start: 'lookBack' },
  play: async ({ canvas, loaded }) => {
    const before = loaded.stage.journal.entries().length;
    await userEvent.type(await canvas.findByLabelText('En nu?'), 'Eerst het gesprek, dan pas de cursus.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Terugblik opslaan' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat er nog/)).toBeVisible();
    await expect(canvas.getByLabelText('En nu?')).toHaveValue('Eerst het gesprek, dan pas de cursus.');
    await expect(loaded.stage.journal.entries()).toHaveLength(before);
  },
};

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker';

export const LongWords: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-27',
        keep: ({ type }) => type !== 'course.set',
        then: async (journal) => {
          await journal.record('finding.logged', { text: longWord.repeat(5), source: longWord.repeat(2), kind: 'surprise' });
          await journal.record('conclusion.drawn', { text: longWord.repeat(4), rests: ['f4'] });
          await journal.record('direction.added', { title: longWord.repeat(3), source: 'client', state: 'active' });
        },
      }),
  ],
};

export const LongFindings: Story = {
  ...LongWords,
  args: { start: 'conclude' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog een conclusie' }));
    await waitFor(() => expect(canvas.getByLabelText('Dus …')).toHaveFocus());
  },
};

/** A round with very many findings shows a first few. */
export const Thousands: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-07',
        then: (journal) =>
          journal.recordAll(
            Array.from(
              { length: 2_000 },
              (_, at) => ['finding.logged', { text: `Vondst ${at + 1}`, source: `bron ${at % 40}` }] as const,
            ),
          ),
      }),
  ],
  args: { start: 'lookBack' },
};

export const FormalAddress: Story = { ...LookingBack, globals: { language: 'nl u' } };

const { play: _, ...outOfNo } = OutOfNo;
export const English: Story = { ...outOfNo, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...LookingBack, globals: { brand: 'kade', scheme: 'dark' } };
