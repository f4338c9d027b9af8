import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Directions } from '.';

const meta = { title: 'Widgets/Directions', component: Directions } satisfies Meta<typeof Directions>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const FirstRound: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-12' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Richting toevoegen' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
    await expect(canvas.getByText('Vul hier iets in. Eén zin is genoeg.')).toBeVisible();
    await userEvent.type(await canvas.findByLabelText('Welk werk of vak?'), 'Risicomanager in een ziekenhuis');
    await userEvent.click(await canvas.findByLabelText('Nooit van gehoord'));
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
    await expect(await canvas.findByText('Risicomanager in een ziekenhuis staat op de lijst.')).toBeVisible();
    await expect(loaded.stage.journal.dossier.directions.last).toMatchObject({
      novelty: 'unknown',
      state: 'active',
      source: 'client',
    });
  },
};

/** A coach's hunch is a proposal, and one direction is put aside with a reason. */
export const MidWay: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Hier ga ik mee verder: Verpleegkundig centralist meldkamer' }),
    );
    await waitFor(() => expect(loaded.stage.journal.dossier.directions.get('d4')?.state).toBe('active'));
  },
};

/** What is known, in words; a gap stands there as plainly as what was heard. */
export const Known: Story = {
  loaders: [() => caseStage('bank', { until: '2026-05-05' })],
  globals: { language: 'nl u' },
  play: async ({ canvas }) => {
    const [summary] = await canvas.findAllByText(/^Wat weet u al\?/);
    for (const each of canvas.getAllByText(/^Wat weet u al\?/)) await userEvent.click(each);
    await expect(summary).toBeVisible();
    await expect(canvas.getAllByText(/botst/).length).toBeGreaterThan(0);
    await expect(canvas.getAllByText('nog niets gehoord').length).toBeGreaterThan(0);
  },
};

/** The safety net was put aside until a day; that day has come. */
export const LookAgain: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-10',
        on: '2026-06-02',
        then: (journal) => journal.record('direction.parked', { id: 'd3', reason: 'life', lookAgainWhen: '2026-06-01' }),
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText('Je zette dit weg tot 1 juni 2026.')).toBeVisible();
    await userEvent.click(await canvas.findByRole('button', { name: 'Laat maar: Application specialist medische apparatuur' }));
    await waitFor(() => expect(canvas.queryByText('Je zette dit weg tot 1 juni 2026.')).toBeNull());
    await expect(loaded.stage.journal.dossier.directions.get('d3')).toMatchObject({ state: 'parked', reason: 'life' });
  },
};

/** A picture stands for something; jobs that nobody heard of may stand for that too. */
export const MeaningsOfAPicture: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-15' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText('Waar staat dit beeld voor?'), 'iets uitleggen');
    await userEvent.click(await canvas.findByRole('button', { name: 'Erbij zetten' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Richting toevoegen: iets uitleggen' }));
    await expect(await canvas.findByRole('checkbox', { name: 'iets uitleggen' })).toBeChecked();
    await userEvent.type(await canvas.findByLabelText('Welk werk of vak?'), 'Trainer veiligheid');
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
    await waitFor(() =>
      expect(loaded.stage.journal.dossier.directions.last).toMatchObject({
        title: 'Trainer veiligheid',
        meanings: ['iets uitleggen'],
      }),
    );
  },
};

export const Parking: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Parkeren: Offshore medic' }));
    await userEvent.click(await canvas.findByLabelText('Het past nu niet in mijn leven'));
    await userEvent.type(await canvas.findByLabelText('Kijk opnieuw als …'), 'mijn dochter twaalf is');
    await userEvent.click(await canvas.findByRole('button', { name: 'Parkeren' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.directions.get('d2')?.state).toBe('parked'));
    await expect(await canvas.findByText('Kijk opnieuw: mijn dochter twaalf is')).toBeVisible();
  },
};

export const AtTheEnd: Story = { loaders: [() => caseStage('nurse', { until: '2026-05-01' })] };

export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-01-24', failsWith: 'ONDERWEG-301' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Richting toevoegen' }));
    await userEvent.type(await canvas.findByLabelText('Welk werk of vak?'), 'Conductrice');
    await userEvent.click(await canvas.findByRole('button', { name: 'Toevoegen' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat er nog/)).toBeVisible();
    await expect(canvas.getByLabelText('Welk werk of vak?')).toHaveValue('Conductrice');
  },
};

const longWord = 'Arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker';

export const LongWords: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-01-12',
        then: (journal) =>
          journal.record('direction.added', { title: longWord.repeat(3), why: longWord.repeat(5), state: 'active' }),
      }),
  ],
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-04-01' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('nurse', { until: '2026-02-10' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  globals: { brand: 'kade', scheme: 'dark' },
};

function PictureOnly() {
  return (
    <Directions.Root>
      <Directions.Picture />
    </Directions.Root>
  );
}

/** Where each direction can be: what nobody heard keeps it wide, and the words say the same. */
export const Picture: Story = {
  render: PictureOnly,
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  play: async ({ canvas }) => {
    const cards = await canvas.findAllByRole('article');
    await expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      await expect(within(card).getByText(/^Past bij wat telt: /)).toBeVisible();
      await expect(within(card).getByText(/^Kans: /)).toBeVisible();
    }
    await userEvent.click(canvas.getAllByText('Wat weet je al?')[0] as HTMLElement);
  },
};

/** Nothing was heard: each may still be anything. */
export const PictureUnheard: Story = {
  render: PictureOnly,
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('criterion.added', { label: 'Buiten zijn', kind: 'important' });
          for (let at = 1; at <= 8; at++)
            await journal.record('direction.added', { title: `Richting nummer ${at}`, state: 'active' });
        },
      }),
  ],
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('Kans: dat kan nog alles zijn (nog niets gehoord)')).toHaveLength(8);
  },
};

export const PictureWithU: Story = {
  render: PictureOnly,
  loaders: [() => caseStage('bank', { until: '2026-05-11' })],
  globals: { language: 'nl u' },
};

export const PictureEnglish: Story = {
  render: PictureOnly,
  loaders: [() => caseStage('secondTrack', { until: '2026-05-22' })],
  globals: { language: 'en' },
};

export const PictureDark: Story = {
  render: PictureOnly,
  loaders: [() => caseStage('secondTrack', { until: '2026-05-22' })],
  globals: { brand: 'kade', scheme: 'dark' },
};

/** Who skipped the picture at the start gives it here, and what it stands for. */
export const PictureLater: Story = {
  loaders: [() => emptyStage({ then: (journal) => journal.record('intake.given', { question: 'Wat past bij mij?' }) })],
  play: async ({ canvas, loaded }) => {
    await userEvent.type(await canvas.findByLabelText(/^Welk werk zie je voor je/), 'Brandweer');
    const [add] = canvas.getAllByRole('button', { name: 'Erbij zetten' });
    if (add) await userEvent.click(add);
    await waitFor(() => expect(loaded.stage.journal.dossier.pictures.last).toMatchObject({ text: 'Brandweer' }));
    await expect(await canvas.findByText('Brandweer')).toBeVisible();
    // The field went away with what was done; the focus stays in the widget.
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveFocus());
  },
};

/** What must be and is not sure is shown before somebody goes for it, and forbids nothing. */
export const ChooseUnsure: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('direction.added', { id: 'd1', title: 'Tuinder', state: 'active' });
          await journal.record('criterion.added', { id: 'k1', label: 'Thuis slapen', kind: 'must', threshold: '5 nachten' });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Hier ga ik voor: Tuinder' }));
    await expect(await canvas.findByText('Dit moet voor jou, en is nog niet zeker: Thuis slapen.')).toBeVisible();
    await expect(canvas.getByText(/^Hierover hoorde je hier nog niets: kans.* en .*haalbaar/i)).toBeVisible();
    await expect(loaded.stage.journal.dossier.directions.get('d1')).toMatchObject({ state: 'active' });
    await userEvent.click(await canvas.findByRole('button', { name: 'Toch hiervoor gaan: Tuinder' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.directions.get('d1')).toMatchObject({ state: 'chosen' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Toch niet kiezen: Tuinder' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.directions.get('d1')).toMatchObject({ state: 'active' }));
  },
};

/** Another name: the old one stands there as such, and comes back in one press. */
export const Renamed: Story = {
  loaders: [
    () =>
      emptyStage({
        then: async (journal) => {
          await journal.record('intake.given', { question: 'Wat past bij mij?' });
          await journal.record('direction.added', { id: 'd1', title: 'Baker', state: 'active' });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Andere naam: Baker' }));
    const field = await canvas.findByLabelText('Hoe heet het?');
    await userEvent.clear(field);
    await userEvent.type(field, 'Bakker');
    await userEvent.click(canvas.getByRole('button', { name: 'Opslaan' }));
    await expect(await canvas.findByText('Heet nu: Bakker')).toBeVisible();
    await expect(canvas.getByText('Heette eerst: Baker')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Terug naar die naam: Baker' })).toBeVisible();
    await expect(loaded.stage.journal.dossier.directions.get('d1')?.history).toHaveLength(1);
  },
};
