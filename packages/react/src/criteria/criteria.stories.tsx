import { criteriaHistory, type Journal } from '@onderweg/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Criteria } from '.';

const meta = { title: 'Widgets/Criteria', component: Criteria } satisfies Meta<typeof Criteria>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen wat telt' }));
    await userEvent.type(await canvas.findByLabelText('Wat telt voor jou?'), 'Niet langer dan drie kwartier reizen');
    await userEvent.click(await canvas.findByRole('radio', { name: /^Moet/ }));
    await userEvent.type(await canvas.findByLabelText('Waar ligt de grens?'), '45 minuten');
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
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
    await userEvent.type(await canvas.findByLabelText('Wat maakte het scherper?'), 'Met een protocol op zak beslis je samen.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.criteria.get('c2')?.label).toBe('Ter plekke zelf beslissen'));
    await expect(await canvas.findByText('Scherper geworden. Het oude blijft staan.')).toBeVisible();
  },
};

export const AtTheEnd: Story = { loaders: [() => caseStage('nurse', { until: '2026-05-01' })] };

export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24', failsWith: 'ONDERWEG-301' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen wat telt' }));
    await userEvent.type(await canvas.findByLabelText('Wat telt voor jou?'), 'Rust');
    await userEvent.click(await canvas.findByRole('radio', { name: /^Belangrijk/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
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

/** Two directions that are close: then it helps to know what weighs more. */
function closeStage(wishes: readonly string[], then?: (journal: Journal) => Promise<unknown>) {
  return emptyStage({
    then: async (journal) => {
      await journal.record('intake.given', { question: 'Wat past bij mij?' });
      const [first = '', second = ''] = wishes.map((_, at) => `k${at + 1}`);
      for (const [at, label] of wishes.entries()) {
        await journal.record('criterion.added', { id: `k${at + 1}`, label, kind: 'important' });
      }
      await journal.record('direction.added', { id: 'd1', title: 'Boswachter', state: 'active' });
      await journal.record('direction.added', { id: 'd2', title: 'Hovenier', state: 'active' });
      for (const round of [1, 2]) {
        await journal.record('exploration.planned', { id: `x${round}`, kind: 'talkStranger', directions: ['d1', 'd2'] });
        await journal.record('exploration.done', { id: `x${round}` });
        for (const [direction, about] of [
          ['d1', first],
          ['d2', second],
        ] as const) {
          await journal.record('finding.logged', {
            id: `f${round}${direction}`,
            text: round === 1 ? 'Dit klopt op een gewone dag.' : 'Ook hier zeggen ze dat het klopt.',
            source: `iemand ${round}`,
            exploration: `x${round}`,
            links: [{ direction, about, polarity: 1 }],
          });
        }
        await journal.record('conclusion.drawn', { text: 'Buiten werken past.', rests: [`f${round}d1`] });
        await journal.record('course.set', { course: 'persist', reason: 'Ik wil meer weten.' });
      }
      await then?.(journal);
    },
  });
}

const fewWishes = ['Reistijd', 'Buiten zijn', 'Vaste mensen om mij heen'];
const manyWishes = [...fewWishes, 'Zelf beslissen', 'Iets maken', 'Loon', 'Rust', 'Leren'];

/** Swing: the jump that is worth most, the others beside it. What comes out is an order, and what is about the same. */
export const Weighing: Story = {
  loaders: [() => closeStage(fewWishes)],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('Boswachter en Hovenier liggen dicht bij elkaar.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Wegen' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat weegt het zwaarst?' })).toHaveFocus());
    const travel = within(canvas.getAllByRole('group', { name: 'Reistijd' })[0] as HTMLElement);
    await userEvent.type(travel.getByLabelText('Het slechtste tot nu toe'), '60 minuten');
    await userEvent.type(travel.getByLabelText('Het beste tot nu toe'), '20 minuten');
    await userEvent.click(await canvas.findByRole('radio', { name: /^Buiten zijn/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await expect(canvas.getByText('Kies hier één antwoord.')).toBeVisible();
    const beside = canvas.getAllByRole('group', { name: 'Reistijd' }).at(-1) as HTMLElement;
    await userEvent.click(within(beside).getByRole('radio', { name: 'Ongeveer de helft' }));
    const people = canvas.getAllByRole('group', { name: 'Vaste mensen om mij heen' }).at(-1) as HTMLElement;
    await userEvent.click(within(people).getByRole('radio', { name: 'Even veel' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await expect(await canvas.findByText('Buiten zijn en Vaste mensen om mij heen wegen ongeveer even zwaar.')).toBeVisible();
    const { weighings, criteria } = loaded.stage.journal.dossier;
    await expect(weighings.last).toMatchObject({ method: 'swing', ranges: [{ criterion: 'k1', from: 60, to: 20 }] });
    await expect(criteria.get('k1')?.range).toEqual({ worst: '60 minuten', best: '20 minuten' });
    await expect(canvas.queryByRole('button', { name: 'Wegen' })).toBeNull();
  },
};

/** The fields as they stand, before an answer. */
export const WeighingOpen: Story = {
  loaders: [() => closeStage(fewWishes)],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wegen' }));
    await userEvent.click(await canvas.findByRole('radio', { name: /^Buiten zijn/ }));
    await expect(canvas.getAllByText('Hoeveel is deze sprong waard, naast Buiten zijn?')).toHaveLength(2);
  },
};

/** Beyond seven: the heaviest and the lightest, and the rest beside these two. */
export const WeighingMany: Story = {
  loaders: [() => closeStage(manyWishes)],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Wegen' }));
    await userEvent.selectOptions(await canvas.findByLabelText('Wat weegt voor jou het zwaarst?'), 'Zelf beslissen');
    await userEvent.selectOptions(await canvas.findByLabelText('Wat weegt voor jou het lichtst?'), 'Zelf beslissen');
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await expect(canvas.getByText('Kies iets anders dan wat het zwaarst weegt.')).toBeVisible();
    await userEvent.selectOptions(await canvas.findByLabelText('Wat weegt voor jou het lichtst?'), 'Loon');
    for (const field of canvas.getAllByLabelText(/^Hoe zwaar weegt/)) await userEvent.selectOptions(field, 'Iets zwaarder');
    await userEvent.click(await canvas.findByRole('button', { name: 'Opslaan' }));
    await expect(await canvas.findByText('Bewaard. Het zwaarst weegt nu: Zelf beslissen.')).toBeVisible();
    await expect(loaded.stage.journal.dossier.weighings.last).toMatchObject({ method: 'bestWorst' });
    await expect(canvas.getAllByText(/wegen ongeveer even zwaar/)).toHaveLength(1);
    await expect(canvas.queryByText(/zeggen je antwoorden niet hetzelfde/)).toBeNull();
  },
};

/** Two answers that pull apart are told once, kindly. */
export const WeighingLoose: Story = {
  loaders: [
    () =>
      closeStage(fewWishes, async (journal) => {
        const weights = [100, 35, 60].map((weight, at) => ({ criterion: `k${at + 1}`, weight }));
        const rest = [{ criterion: 'k3', mostOverIt: 8, itOverLeast: 8 }];
        const comparisons = { most: 'k1', least: 'k2', mostOverLeast: 4, rest };
        await journal.record('weights.given', { method: 'bestWorst', weights, comparisons });
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Over Vaste mensen om mij heen zeggen je antwoorden niet hetzelfde/)).toBeVisible();
  },
};

/** A wish was born since: it is asked again, and the old answer stays. */
export const WeighingAgain: Story = {
  globals: { language: 'nl u' },
  loaders: [
    () =>
      closeStage(fewWishes, async (journal) => {
        const weights = [100, 95, 20].map((weight, at) => ({ criterion: `k${at + 1}`, weight }));
        const first = [20, 100, 50].map((weight, at) => ({ criterion: `k${at + 1}`, weight }));
        await journal.record('weights.given', { method: 'swing', weights: first });
        await journal.record('weights.given', { method: 'swing', weights });
        await journal.record('criterion.added', { id: 'k4', label: 'Loon', kind: 'important' });
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nieuw: Loon.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Opnieuw wegen' })).toBeVisible();
    await expect(canvas.getByText('Reistijd en Buiten zijn wegen ongeveer even zwaar.')).toBeVisible();
    await userEvent.click(await canvas.findByText('Eerdere antwoorden'));
  },
};

export const WeighingDark: Story = {
  ...WeighingOpen,
  loaders: [() => closeStage(fewWishes)],
  globals: { brand: 'kade', scheme: 'dark' },
};

function HistoryOnly() {
  return (
    <Criteria.Root>
      <Criteria.History />
    </Criteria.Root>
  );
}

/** Each wish a line; each number in the picture is one in the list, with what did it. */
export const History: Story = {
  render: HistoryOnly,
  loaders: [() => caseStage('nurse', { until: '2026-05-01' })],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByRole('img', { name: /^Wat telt, door de tijd, van 12 jan/ })).toBeVisible();
    await userEvent.click(await canvas.findByText('Als lijst'));
    const { changes } = criteriaHistory(loaded.stage.journal.dossier);
    await expect(within(canvas.getAllByRole('list').at(-1) as HTMLElement).getAllByRole('listitem')).toHaveLength(changes.length);
  },
};

export const HistoryWithU: Story = {
  render: HistoryOnly,
  loaders: [() => caseStage('bank', { until: '2026-05-22' })],
  globals: { language: 'nl u' },
};

export const HistoryEnglish: Story = {
  render: HistoryOnly,
  loaders: [() => caseStage('secondTrack', { until: '2026-05-29' })],
  globals: { language: 'en' },
};

export const HistoryDark: Story = { ...HistoryEnglish, globals: { brand: 'kade', scheme: 'dark' } };

/** Before anything counts there is nothing to draw. */
export const HistoryEmpty: Story = {
  loaders: [() => emptyStage()],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Nog niets opgeschreven')).toBeVisible();
    await expect(canvas.queryByRole('img')).toBeNull();
  },
};

/** Put in other words, and back in one press: that is one more step in how it became so. */
export const PutOtherwise: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('criterion.added', { id: 'k1', label: 'Rust', kind: 'nice' });
          await journal.record('criterion.sharpened', { id: 'k1', set: { label: 'Geen lawaai' } });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByText('Hoe dit scherper werd'));
    await expect(await canvas.findByText('Heette eerst: Rust')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Terug naar die woorden: Rust' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.criteria.get('k1')?.label).toBe('Rust'));
    await expect(await canvas.findByText('Heette eerst: Geen lawaai')).toBeVisible();
  },
};
