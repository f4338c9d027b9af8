import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Journal } from '@onderweg/core';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { workApart } from '../../../../.storybook/two-devices';
import { Journey } from '.';
import { JourneyAsList } from './examples/own-parts';

const meta = { title: 'Widgets/Journey', component: Journey } satisfies Meta<typeof Journey>;
export default meta;
type Story = StoryObj<typeof meta>;

const moves = ['persist', 'deepen', 'widen', 'narrow', 'switch', 'pause', 'goForIt'] as const;

/** As many rounds as asked for, one after the other. */
async function travel(journal: Journal, rounds: number, findings: number): Promise<void> {
  await journal.record('intake.given', { track: 'preventive', question: 'Waar word ik weer nieuwsgierig van?' });
  await journal.record('direction.added', { title: 'Hovenier', source: 'client', novelty: 'vague' });
  for (let round = 1; round <= rounds; round++) {
    const names = Array.from({ length: findings }, (_, at) => `r${round}f${at}`);
    await journal.record('exploration.done', { id: `r${round}`, kind: round % 2 ? 'talk' : 'shadowDay', who: `bezoek ${round}` });
    await journal.recordAll(
      names.map((id, at) => [
        'finding.logged',
        { id, text: `Vondst ${at + 1} van ronde ${round}`, kind: at % 5 === 3 ? 'surprise' : 'fact', exploration: `r${round}` },
      ]),
    );
    await journal.record('conclusion.drawn', { text: 'Dus ik ga verder kijken.', rests: names.slice(0, 1) });
    const course = moves[round % moves.length] ?? 'persist';
    await journal.record('course.set', { course, reason: 'Dit wil ik zelf zien.' });
  }
}

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'De reis begint hier' })).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('1 ronde, 2 verkenningen, 6 vondsten. De lijst eronder zegt hetzelfde.')).toBeVisible();
    await expect(canvas.getByText('Verrassing:')).toBeVisible();
  },
};

export const WholeJourney: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01', on: '2026-05-10' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('link', { name: 'Ga naar ronde 3' }));
    const round = canvas.getByRole('heading', { name: 'Ronde 3' });
    await waitFor(() => expect(round.closest('summary')).toHaveFocus());
    const chosen = await canvas.findByText('Drie jaar school voor iets dat op één punt na niet is wat ik zoek.');
    await expect(within(chosen.closest('ul') as HTMLElement).getByText('Verbreden')).toBeVisible();
  },
};

export const WithAPause: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-04-23' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('heading', { name: 'Ronde 1' }));
    await expect(await canvas.findByText(/18 maart 2026 tot 30 maart 2026/)).toBeVisible();
  },
};

/** Two devices closed the same round, each with a course of its own. */
export const TwoCoursesForOneRound: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-27',
        keep: ({ type }) => type !== 'course.set',
        then: (journal) =>
          workApart(
            journal,
            '2026-01-27',
            (here) => here.record('course.set', { round: 1, course: 'persist', reason: 'Eén stem is geen bewijs.' }),
            (there) => there.record('course.set', { round: 1, course: 'deepen', reason: 'Ik wil het zelf zien.' }),
          ),
      }),
  ],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('heading', { name: 'Ronde 1' }));
    await expect(await canvas.findByText('Eén stem is geen bewijs.')).toBeVisible();
    await expect(canvas.getByText('Ik wil het zelf zien.')).toBeVisible();
  },
};

export const ThirtyRounds: Story = {
  loaders: [
    async () => {
      const { stage } = await emptyStage();
      await travel(stage.journal, 30, 6);
      return { stage };
    },
  ],
};

/** A round of two thousand findings costs no more than one of thirty. */
export const ManyFindings: Story = {
  loaders: [
    async () => {
      const { stage } = await emptyStage();
      await travel(stage.journal, 2, 1000);
      return { stage };
    },
  ],
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('heading', { name: 'Ronde 1' }));
    await expect(await canvas.findByText('Vondst 30 van ronde 1')).toBeInTheDocument();
    await expect(canvasElement.querySelectorAll('*').length).toBeLessThan(400);
    await userEvent.click(await canvas.findByRole('button', { name: 'Meer tonen' }));
    await expect(await canvas.findByText('Vondst 130 van ronde 1')).toBeInTheDocument();
  },
};

export const LongWords: Story = {
  loaders: [
    async () => {
      const { stage } = await emptyStage();
      const long = 'arbeidsongeschiktheidsverzekeringsdeskundigenopleiding';
      await travel(stage.journal, 1, 2);
      await stage.journal.record('direction.added', { title: long, source: 'client', novelty: 'unknown' });
      await stage.journal.record('exploration.planned', { kind: 'talk', who: long.repeat(2), when: '2026-01-14' });
      await stage.journal.record('finding.logged', { text: long.repeat(4), kind: 'surprise', source: long });
      return { stage: { ...stage, texts: { reflection: { courses: { deepen: { name: long } } } } } };
    },
  ],
};

export const PoliteForm: Story = {
  loaders: [() => caseStage('bank', { until: '2026-04-30' })],
  globals: { language: 'nl u' },
};

export const English: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-10' })],
  globals: { language: 'en' },
};

export const SecondBrandInTheDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01' })],
  globals: { brand: 'kade', scheme: 'dark' },
};

export const OnlyTheList: Story = {
  loaders: [() => caseStage('bank', { until: '2026-03-27' })],
  render: () => <JourneyAsList />,
};

/** What happened on the way, in words: never hours, and never a number of applications. */
export const Measures: Story = {
  loaders: [() => caseStage('bank', { until: '2026-05-11' })],
  globals: { language: 'nl u' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^U sloot \d+ rondes af\.$/)).toBeVisible();
    await expect(canvas.getByText(/Werk dat u niet goed kende op uw lijst/)).toBeVisible();
  },
};
