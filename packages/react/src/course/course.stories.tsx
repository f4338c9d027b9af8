import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Journal, methods } from '@onderweg/core';
import { faultyStorage } from '@onderweg/testing';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage, keepingStorage } from '../../../../.storybook/stages';
import { workApart } from '../../../../.storybook/two-devices';
import { NextStep } from '../next-step';
import { Course } from '.';
import { CourseOfOwnParts } from './examples/own-parts';

const meta = { title: 'Widgets/Course', component: Course, args: { onGo: fn(), onMove: fn() } } satisfies Meta<typeof Course>;
export default meta;
type Story = StoryObj<typeof meta>;

const toJournal = (loaded: Record<string, unknown>) => (loaded as { stage: { journal: Journal } }).stage.journal;
const toTypes = (journal: Journal) => journal.entries().map(({ type }) => type);

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Beginnen' }));
    await expect(args.onGo).toHaveBeenCalledWith('intake', undefined);
  },
};

export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByText('Ronde 1, sinds 12 januari 2026')).toBeVisible();
    await expect(canvas.getByText(/Als ik zondag koffie heb/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Plan bekijken' }));
    await expect(args.onGo).toHaveBeenCalledWith('go', 'e1');
  },
};

/** Curative, and applying already: what runs comes first, with an own word for each kind of journey. */
export const FirstMoves: Story = {
  loaders: [
    () =>
      emptyStage({
        method: methods.redundancy,
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Hoe kom ik weer aan werk?', alreadyApplying: true });
          await journal.record('direction.added', { id: 'd1', title: 'Woningcorporatie', state: 'active' });
        },
      }),
  ],
  play: async ({ canvas, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Beginnen: Wat al loopt' }));
    await expect(args.onMove).toHaveBeenCalledWith(expect.objectContaining({ move: 'running', isDone: false }));
    await toJournal(loaded).record('application.sent', { to: 'Woonstad' });
    await expect(await canvas.findByRole('button', { name: 'Beginnen: Een vangnet met een datum' })).toBeVisible();
    await expect(canvas.getByText('Wat al loopt').closest('li')).toHaveTextContent('gedaan');
    await toJournal(loaded).record('direction.parked', { id: 'd1', reason: 'life', lookAgainWhen: '2026-06-01' });
    await waitFor(() => expect(canvas.queryByRole('heading', { name: 'Een goed begin' })).toBeNull());
  },
};

/** After illness: farewell, then two hours. */
export const FirstMovesAfterIllness: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-03-02' })],
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Beginnen: Afscheid van je oude werk' }));
    await expect(args.onMove).toHaveBeenCalledWith(expect.objectContaining({ move: 'farewell' }));
    await expect(canvas.getByText('Twee uur meedoen, met een afspraak over stoppen')).toBeVisible();
  },
};

/** Other accents are agreed on with a reason, and what held before stays to be seen. */
export const Accents: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Waar het accent ligt'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Iets anders afspreken' }));
    await userEvent.selectOptions(await canvas.findByLabelText('De markt verkennen'), '0');
    await userEvent.selectOptions(await canvas.findByLabelText('De markt benaderen'), '0');
    await userEvent.click(await canvas.findByRole('button', { name: 'Zo afspreken' }));
    await expect(await canvas.findByText('Geef verkennen of benaderen een beetje gewicht.')).toBeVisible();
    await userEvent.selectOptions(await canvas.findByLabelText('De markt benaderen'), '3');
    await userEvent.click(await canvas.findByRole('button', { name: 'Zo afspreken' }));
    await expect(canvas.getByLabelText('Waarom nu anders?')).toHaveFocus();
    await userEvent.type(await canvas.findByLabelText('Waarom nu anders?'), 'Er kwam een vacature langs.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Zo afspreken' }));
    await waitFor(() =>
      expect(toJournal(loaded).dossier.accents.last).toMatchObject({ marketExploration: 0, marketApproach: 3, vision: 2 }),
    );
    await expect(await canvas.findByText('Reden: Er kwam een vacature langs.')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Hiervoor' })).toBeVisible();
  },
};

/** The day of a plan has gone by: done, or does it move? */
export const Due: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15', on: '2026-01-26' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Dit stond voor .*\. Is het gedaan, of schuift het\?$/)).toBeVisible();
    for (const name of ['Gedaan', 'Verzetten', 'Niet meer']) await expect(canvas.getByRole('button', { name })).toBeVisible();
  },
};

/** A next step stands on the same page: the course does not name a second one. */
export const WithNextStep: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  args: { nextStep: <NextStep /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ronde 1, sinds 12 januari 2026')).toBeVisible();
    await expect(canvas.queryByRole('heading', { name: 'Wat is de volgende stap?' })).toBeNull();
  },
};

/** Before the intake there is one card, and nothing to ask yet. */
export const EmptyWithNextStep: Story = {
  loaders: [() => emptyStage()],
  args: { nextStep: <NextStep /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Beginnen' })).toBeVisible();
    await expect(canvas.queryByRole('region', { name: 'Tot nu toe' })).toBeNull();
  },
};

export const MidWay: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-13' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Offshore medic: wisselen, gekozen op 10 februari 2026')).toBeVisible();
    await expect(canvas.getByText('Tot nu toe: 9 vondsten en 3 verkenningen.')).toBeVisible();
  },
};

export const CourseToChoose: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-27', keep: ({ type }) => type !== 'course.set' })],
};

export const TwoCoursesForOneRound: Story = { loaders: [() => caseStage('nurse', { until: '2026-03-10' })] };

export const BackAfterWeeks: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-13', on: '2026-04-20' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Welkom terug' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Verder waar ik was' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat is de volgende stap?' })).toHaveFocus());
  },
};

export const WelcomeBack: Story = { loaders: [() => caseStage('nurse', { until: '2026-02-13', on: '2026-04-20' })] };

export const Paused: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-03-18', on: '2026-03-20' })],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText(/Pauze tot zondag 29 maart/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog even rust' }));
    await userEvent.type(await canvas.findByLabelText('Tot wanneer?'), '2026-04-12');
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog even rust' }));
    await expect(await canvas.findByText(/Pauze tot zondag 12 april/)).toBeVisible();
    await expect(toTypes(toJournal(loaded)).filter((type) => type === 'pause.planned')).toHaveLength(2);
  },
};

export const PauseIsOver: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-03-18', on: '2026-03-30' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Weer beginnen' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat is de volgende stap?' })).toHaveFocus());
    await expect(toTypes(toJournal(loaded)).at(-1)).toBe('pause.ended');
  },
};

export const PauseBegins: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-13' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Even pauze'));
    await userEvent.type(await canvas.findByLabelText('Tot wanneer?'), '2026-02-01');
    await userEvent.click(await canvas.findByRole('button', { name: 'Pauze beginnen' }));
    await expect(await canvas.findByText('Kies een dag die nog komt.')).toBeVisible();
    await expect(toTypes(toJournal(loaded))).not.toContain('pause.planned');
  },
};

export const Closed: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01', on: '2026-05-03' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Ander werk gevonden, op 1 mei 2026')).toBeVisible();
  },
};

export const Reopened: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01', on: '2026-05-03' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Weer openen' }));
    await expect(toTypes(toJournal(loaded))).not.toContain('trajectory.reopened');
    await userEvent.click(await canvas.findByRole('button', { name: 'Ja, weer openen' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat is de volgende stap?' })).toHaveFocus());
    await expect(toTypes(toJournal(loaded)).filter((type) => type === 'trajectory.reopened')).toHaveLength(1);
  },
};

/** On this device the plan was called off; on the other one it was done. */
export const NeedsYou: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-13',
        then: (journal) =>
          workApart(
            journal,
            '2026-02-13',
            (here) => here.record('exploration.dropped', { id: 'e5' }),
            (there) => there.record('exploration.moved', { id: 'e5', to: '2026-02-20', reason: 'time' }),
          ),
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await expect(toJournal(loaded).dossier.needsYou.size).toBe(1);
    await expect(await canvas.findByRole('heading', { name: 'Dit vraagt even om jou' })).toBeVisible();
  },
};

/** The device has no room left: what was typed stays on the screen. */
export const DoesNotSave: Story = {
  loaders: [
    async () => {
      const storage = faultyStorage(keepingStorage(), [{ call: 'append', at: 3, kind: 'fail' }]);
      const { stage } = await emptyStage({ storage });
      await stage.journal.record('intake.given', { track: 'preventive', question: 'Wat past er nu bij mij?' });
      await stage.journal.record('direction.added', { title: 'Hovenier', source: 'client', novelty: 'vague' });
      return { stage };
    },
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Even pauze'));
    await userEvent.type(await canvas.findByLabelText('Wil je erbij zetten waarom?'), 'rust');
    await userEvent.click(await canvas.findByRole('button', { name: 'Pauze beginnen' }));
    await waitFor(() => expect(canvas.getAllByRole('alert').some(({ textContent }) => textContent !== '')).toBe(true));
    await expect(canvas.getByLabelText('Wil je erbij zetten waarom?')).toHaveValue('rust');
    await expect(toTypes(toJournal(loaded))).not.toContain('pause.planned');
  },
};

export const LongWords: Story = {
  loaders: [
    async () => {
      const { stage } = await emptyStage();
      const long = 'arbeidsongeschiktheidsverzekeringsdeskundigenopleiding';
      await stage.journal.record('intake.given', { track: 'preventive', question: `${long.repeat(3)}?` });
      await stage.journal.record('direction.added', { title: `Coördinator ${long}`, source: 'client', novelty: 'vague' });
      await stage.journal.record('exploration.planned', {
        kind: 'talk',
        who: long.repeat(2),
        when: '2026-01-14',
        ifThen: `Als ik ${long} zie, dan bel ik.`,
      });
      return { stage };
    },
  ],
};

/** "I stay" is as good an ending as any; a plan for when it gets hard is asked for, and may be skipped on purpose. */
export const Closing: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Afronden' }));
    await userEvent.click(await canvas.findByRole('radio', { name: /Ik blijf waar ik zit/ }));
    await userEvent.type(
      await canvas.findByLabelText('Wat neem ik mee?'),
      'Ik durf te bellen.{enter}Avontuur is onverwacht werk.',
    );
    await userEvent.click(await canvas.findByRole('button', { name: 'Afronden' }));
    await expect(await canvas.findByText('Schrijf één zin, of sla dit bewust over.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Ik sla dit bewust over' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Afronden' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.closings.last).toMatchObject({
        ending: 'stayed',
        carry: ['Ik durf te bellen.', 'Avontuur is onverwacht werk.'],
        setbackPlanSkipped: true,
        audience: 'private',
      }),
    );
    await expect(await canvas.findByRole('button', { name: 'Weer openen' })).toBeVisible();
  },
};

/** The own goal beside that of who pays: seen, put on the list, talked about. */
export const TwoGoals: Story = {
  loaders: [() => caseStage('bank', { until: '2026-03-27' })],
  globals: { language: 'nl u' },
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Twee doelen naast elkaar'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Hier zit verschil' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Zet op de lijst voor het gesprek' }));
    await expect(await canvas.findByText('Het staat op de lijst voor het gesprek.')).toBeVisible();
    await expect(loaded.stage.journal.entries().at(-1)).toMatchObject({ type: 'goalDifference.raised', audience: 'coach' });
    await userEvent.click(await canvas.findByRole('button', { name: 'Dit is besproken' }));
    await expect(await canvas.findByRole('button', { name: 'Hier zit verschil' })).toBeVisible();
  },
};

export const PoliteForm: Story = {
  ...WelcomeBack,
  globals: { language: 'nl u' },
};

export const English: Story = {
  ...WelcomeBack,
  globals: { language: 'en' },
};

export const SecondBrandInTheDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-10' })],
  globals: { brand: 'kade', scheme: 'dark' },
};

export const OwnParts: Story = {
  loaders: [() => caseStage('bank', { until: '2026-03-27' })],
  render: () => <CourseOfOwnParts />,
};

/** A longer rest takes the place of the first, so that beginning again brings everything back. */
export const LongerPause: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10', then: (journal) => journal.record('pause.planned', {}) })],
  args: { nextStep: <NextStep /> },
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog even rust' }));
    await userEvent.type(await canvas.findByLabelText('Tot wanneer?'), '2026-03-20');
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog even rust' }));
    await waitFor(() => expect(toTypes(toJournal(loaded)).slice(-2)).toEqual(['pause.ended', 'pause.planned']));
    await userEvent.click(await canvas.findByRole('button', { name: 'Weer beginnen' }));
    await expect(await canvas.findByRole('heading', { name: 'De volgende stap' })).toBeVisible();
  },
};
