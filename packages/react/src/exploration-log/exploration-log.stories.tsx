import type { Meta, StoryObj } from '@storybook/react-vite';
import { type Journal, methods } from '@onderweg/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { ExplorationLog } from '.';
import { NoteOnly } from './examples/note-only';

const meta = { title: 'Widgets/Exploration log', component: ExplorationLog } satisfies Meta<typeof ExplorationLog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

/** Two plans stand ready, and nothing was met yet. */
export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Gedaan: Vacatures bekijken' }));
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'Alle 7 vacatures vragen een diploma dat ik niet heb.');
    await userEvent.click(await canvas.findByLabelText('Feit'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await expect(await canvas.findByText('Alle 7 vacatures vragen een diploma dat ik niet heb.')).toBeVisible();
    const { dossier } = loaded.stage.journal;
    await expect(dossier.explorations.get('e1')?.state).toBe('harvested');
    await expect(dossier.findings.last?.exploration).toBe('e1');
  },
};

const askedOfBaker = async (journal: Journal) => {
  await journal.record('intake.given', { question: 'Wat past bij mij?' });
  await journal.record('direction.added', { id: 'd1', title: 'Bakker', state: 'active' });
  const questions = [{ about: 'chance', text: 'Is hier werk?' }];
  await journal.record('exploration.planned', { id: 'x1', kind: 'talk', rung: 4, directions: ['d1'], questions });
};

/** Back from a plan with a question: one tap answers it, also without a sentence. */
export const OneTapAnswer: Story = {
  loaders: [() => emptyStage({ then: askedOfBaker })],
  args: { start: { at: 'done', exploration: 'x1' } },
  play: async ({ canvas, loaded }) => {
    const question = within(await canvas.findByRole('group', { name: /^Bakker: Is hier werk\?/ }));
    await userEvent.click(question.getByRole('radio', { name: 'Een beetje' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.findings.last).toMatchObject({
        text: 'Is hier werk? Een beetje.',
        exploration: 'x1',
        links: [{ direction: 'd1', about: 'chance', polarity: 1 }],
      }),
    );
  },
};

/** On the day of a plan a note belongs to it, with what was expected beside it; one press says that it does not. */
export const NoteOnTheDay: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('exploration.planned', {
            id: 'x1',
            kind: 'talk',
            when: '2026-01-12',
            assumption: 'Ze zoeken techneuten.',
            wouldChangeMyMind: 'Als ze liever iemand uit de zorg hebben.',
          });
        },
      }),
  ],
  args: { start: { at: 'note' } },
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('heading', { name: 'Hoe was het?' })).toBeVisible();
    await expect(canvas.getByText('Je verwachtte: ‘Ze zoeken techneuten.’')).toBeVisible();
    await expect(canvas.getByText(/^Dit zou je anders laten denken/)).toBeVisible();
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'Ze zochten juist mensen uit de zorg.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.explorations.get('x1')?.state).toBe('harvested'));
    await expect(loaded.stage.journal.dossier.findings.last?.exploration).toBe('x1');
    await userEvent.click(await canvas.findByText('Gedaan (1)'));
    await expect(await canvas.findByText('Je verwachtte: ‘Ze zoeken techneuten.’')).toBeVisible();
  },
};

export const NoteOfSomethingElse: Story = {
  ...NoteOnTheDay,
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hoort hier niet bij' }));
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'Iets heel anders.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.findings.size).toBe(1));
    await expect(loaded.stage.journal.dossier.findings.last?.exploration).toBeUndefined();
    await expect(loaded.stage.journal.dossier.explorations.get('x1')?.state).toBe('planned');
  },
};

/** Nothing tapped: what was written still belongs to the question, and waits for a judgement. */
export const NotJudgedYet: Story = {
  loaders: [() => emptyStage({ then: askedOfBaker })],
  args: { start: { at: 'done', exploration: 'x1' } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'Ze zoeken iemand voor de nacht.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.findings.last).toMatchObject({
        text: 'Ze zoeken iemand voor de nacht.',
        links: [{ direction: 'd1', about: 'chance', polarity: 0 }],
      }),
    );
  },
};

export const MidWay: Story = { loaders: [() => caseStage('nurse', { until: '2026-02-10' })] };

/** A plan of which the day has gone by, one that waits for an answer, and one that was done without a word. */
export const AllUnderWay: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-15',
        on: '2026-01-22',
        then: async (journal) => {
          await journal.record('exploration.awaiting', { id: 'e2' });
          const { id } = await journal.record('exploration.planned', { kind: 'event', who: 'open dag', when: '2026-01-20' });
          await journal.record('exploration.done', { id, energy: 1 });
        },
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Gedaan, nog zonder vondst' })).toBeVisible();
    const overdue = within((await canvas.findByText(/Is het gedaan, of schuift het/)).closest('article') as HTMLElement);
    for (const name of [/^Gedaan: /, /^Verzetten: /, /^Niet meer doen: /]) {
      await expect(overdue.getByRole('button', { name })).toBeVisible();
    }
    await expect(canvas.getByText(/Je wacht sinds/)).toBeVisible();
  },
};

export const Planning: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  args: { start: { at: 'plan' } },
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Wat wil je weten?'), 'Hoe zag je laatste dienst eruit?');
    await userEvent.selectOptions(await canvas.findByLabelText('Hoe pak je het aan?'), 'talk/4');
    await userEvent.click(await canvas.findByLabelText('Offshore medic'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Plan opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.explorations.size).toBe(1));
    const plan = loaded.stage.journal.dossier.explorations.last;
    await expect(plan).toMatchObject({ kind: 'talk', rung: 4, directions: ['d2'], ifThenSkipped: true, state: 'idea' });
    await expect(await canvas.findByText('Je plan staat klaar.')).toBeVisible();
  },
};

export const Noting: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24' })],
  args: { start: { at: 'note' } },
  play: async ({ canvas, loaded }) => {
    const before = loaded.stage.journal.dossier.findings.size;
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opslaan' }));
    await expect(canvas.getByText('Vul hier iets in. Eén zin is genoeg.')).toBeVisible();
    await expect(canvas.getByLabelText('Je vondst')).toHaveFocus();
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'De meeste ritten zijn gewoon vervoer.');
    await userEvent.click(await canvas.findByText('Meer erbij zetten'));
    await userEvent.selectOptions(await canvas.findByLabelText('Over welke richting?'), 'd1');
    await userEvent.selectOptions(await canvas.findByLabelText('Waarover gaat het?'), 'c1');
    await userEvent.selectOptions(await canvas.findByLabelText('Wat zegt het daarover?'), '-1');
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.findings.size).toBe(before + 1));
    await expect(loaded.stage.journal.dossier.findings.last?.links).toEqual([{ direction: 'd1', about: 'c1', polarity: -1 }]);
  },
};

export const Moving: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  args: { start: { at: 'move', exploration: 'e2' } },
};

export const Dropping: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  args: { start: { at: 'drop', exploration: 'e2' } },
};

/** Another device drew a conclusion that rests on nothing: kept, named, and said why. */
export const NeedsYou: Story = {
  loaders: [
    () => caseStage('nurse', { until: '2026-02-10', elsewhere: [['conclusion.drawn', { text: 'Dus ik stop.', rests: [] }]] }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Dit vraagt even om jou' })).toBeVisible();
  },
};

/** There is no room on this device: the words stay on the screen. */
export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10', failsWith: 'ONDERWEG-301' })],
  args: { start: { at: 'note' } },
  play: async ({ canvas, loaded }) => {
    const before = loaded.stage.journal.entries().length;
    await userEvent.type(await canvas.findByLabelText('Je vondst'), 'Dit mag niet weg.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Vondst opslaan' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat nog/)).toBeVisible();
    await expect(canvas.getByLabelText('Je vondst')).toHaveValue('Dit mag niet weg.');
    await expect(loaded.stage.journal.entries()).toHaveLength(before);
  },
};

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker';

export const LongWords: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-24',
        then: async (journal) => {
          await journal.record('exploration.planned', {
            kind: 'talk',
            who: longWord.repeat(3),
            questions: [{ text: longWord.repeat(4) }],
          });
          await journal.record('finding.logged', { text: longWord.repeat(5), source: longWord });
        },
      }),
  ],
};

export const Thousands: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-10',
        then: (journal) =>
          journal.recordAll(
            Array.from(
              { length: 3_000 },
              (_, at) => ['finding.logged', { text: `Vondst ${at + 1}`, source: `bron ${at % 40}` }] as const,
            ),
          ),
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByLabelText('Zoek in je vondsten'), 'vondst 2718');
    await expect(await canvas.findByText('1 gevonden')).toBeVisible();
    await expect(canvas.getByText('Vondst 2718')).toBeVisible();
  },
};

export const OnlyANote: Story = { loaders: [() => caseStage('nurse', { until: '2026-01-24' })], render: () => <NoteOnly /> };

/** From a question that is worth a walk: it is filled in, and stays to be changed. */
export const PlanningAQuestion: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  args: { start: { at: 'plan', direction: 'd3', about: 'chance', kind: 'vacancyScan' } },
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByLabelText('Wat wil je weten?')).toHaveValue(
      'Zijn hier mensen nodig, en wat vraagt het werk van ze?',
    );
    await expect(canvas.getByLabelText('Hoe pak je het aan?')).toHaveValue('vacancyScan/0');
    await userEvent.click(await canvas.findByRole('button', { name: 'Plan opslaan' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.explorations.last).toMatchObject({
        kind: 'vacancyScan',
        directions: ['d3'],
        questions: [{ about: 'chance' }],
      }),
    );
  },
};

/** A leap is allowed, and gets one question; so does a step that somebody dreads. */
export const PlanningALeap: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  args: { start: { at: 'plan' } },
  play: async ({ canvas }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Hoe pak je het aan?'), 'shadowDay/5');
    await expect(await canvas.findByText('Zullen we het kleiner maken?')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: /^Maak het kleiner/ }));
    await expect(canvas.getByLabelText('Hoe pak je het aan?')).toHaveValue('message/1');
    await expect(canvas.queryByText('Zullen we het kleiner maken?')).toBeNull();
    await userEvent.click(await canvas.findByText('Nog iets voorbereiden'));
    await userEvent.click(await canvas.findByRole('radio', { name: '8' }));
    await expect(await canvas.findByText(/Je ziet er erg tegen op/)).toBeVisible();
  },
};

/** For the own calendar; without content where others read along. */
export const InMyCalendar: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas }) => {
    const [summary] = await canvas.findAllByText('Zet in mijn agenda');
    if (summary) await userEvent.click(summary);
    await expect(canvas.getAllByRole('button', { name: 'Zonder inhoud' })[0]).toBeVisible();
  },
};

/** A firm's own kind, with its own questions to take along, and its own words. */
export const OwnKind: Story = {
  loaders: [
    () =>
      emptyStage({
        method: {
          ...methods.reorientation,
          kinds: [
            ...methods.reorientation.kinds,
            { id: 'koffiedik', rung: 1, text: { nl: 'Koffie met een oud-collega' }, sheet: { nl: ['Wat kon ik daar goed?'] } },
          ],
          texts: { nl: { 'explorationLog.title': 'Op pad' } },
        },
        then: (journal) => journal.record('exploration.planned', { kind: 'koffiedik', rung: 1 }),
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Op pad' })).toBeVisible();
    await userEvent.click(await canvas.findByText('Vragen om mee te nemen'));
    await expect(canvas.getByText('Wat kon ik daar goed?')).toBeVisible();
  },
};

export const WithU: Story = { ...MidWay, globals: { language: 'nl u' } };

export const English: Story = { ...MidWay, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...MidWay, globals: { brand: 'kade', scheme: 'dark' } };

export const PlanningSecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  args: { start: { at: 'plan' } },
  globals: { brand: 'kade', scheme: 'dark', language: 'en' },
};

/** A note that was begun in an earlier visit: it is offered, and opens with the words in it. */
export const Begun: Story = {
  loaders: [() => emptyStage({ drafts: { 'exploration-log/note': { text: 'ik zat in de auto te huilen' } } })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Verder schrijven.*ik zat in de auto/ }));
    await expect(await canvas.findByDisplayValue('ik zat in de auto te huilen')).toBeVisible();
    await expect(canvas.getByText('Je tekst van de vorige keer staat er nog.')).toBeVisible();
  },
};
