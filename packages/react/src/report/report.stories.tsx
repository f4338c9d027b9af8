import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, spyOn, userEvent, waitFor } from 'storybook/test';
import { caseStage, emptyStage } from '../../../../.storybook/stages';
import { Report } from '.';
import { SponsorPreview } from './examples/sponsor-preview';

const meta = { title: 'Widgets/Report', component: Report } satisfies Meta<typeof Report>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { loaders: [() => emptyStage()] };

export const ForMyself: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Mijn reis tot nu toe' })).toBeVisible();
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Op pad geweest' }));
    await waitFor(() => expect(canvas.queryByRole('heading', { name: 'Op pad geweest' })).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Bewaren als pagina' })).toBeEnabled();
    const print = spyOn(window, 'print').mockImplementation(() => void window.dispatchEvent(new Event('beforeprint')));
    await userEvent.click(await canvas.findByRole('button', { name: 'Printen' }));
    await expect(print).toHaveBeenCalledOnce();
    await expect(document.documentElement).toHaveAttribute('data-onderweg-printing', 'report');
    window.dispatchEvent(new Event('afterprint'));
    await expect(document.documentElement).not.toHaveAttribute('data-onderweg-printing');
    // A browser inside an app whose print does nothing: the next page that is printed is whole.
    print.mockImplementation(() => undefined);
    await userEvent.click(await canvas.findByRole('button', { name: 'Printen' }));
    await expect(document.documentElement).not.toHaveAttribute('data-onderweg-printing');
    print.mockRestore();
  },
};

/** Process facts alone, and only after a yes that is recorded. */
export const ForTheSponsor: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Voor de werkgever' }));
    await expect(await canvas.findByRole('heading', { name: 'Voortgangsverslag' })).toBeVisible();
    await expect(canvas.queryByText(/ambulance/i)).toBeNull();
    await userEvent.click(await canvas.findByRole('button', { name: 'Verslag vastleggen' }));
    await expect(await canvas.findByText('Zet eerst een vinkje. Zonder jouw ja gaat er niets uit.')).toBeVisible();
    await expect(loaded.stage.journal.dossier.reports.size).toBe(0);
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Verslag vastleggen' }));
    await expect(await canvas.findByText(/^Vastgelegd/)).toBeVisible();
    await expect(loaded.stage.journal.dossier.reports.last).toMatchObject({ audience: 'sponsor', seenByClientOn: '2026-02-10' });
    await expect(canvas.getByRole('button', { name: 'Bewaren als pagina' })).toBeEnabled();
  },
};

/** Before re-integration the client may hold it back: who pays hears that alone, and no file comes of it. */
export const HeldBack: Story = {
  loaders: [() => caseStage('bank', { until: '2026-05-13' })],
  globals: { language: 'nl u' },
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Voor de werkgever' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Verslag tegenhouden' }));
    await expect(await canvas.findByText(/dit verslag komt er niet/)).toBeVisible();
    const { last } = loaded.stage.journal.dossier.reports;
    await expect(last).toMatchObject({ blocked: true, audience: 'sponsor' });
    await expect(last?.includes).toBeUndefined();
    await expect(canvas.queryByRole('button', { name: 'Bewaren als pagina' })).toBeNull();
    await expect(await canvas.findByText('Verslag van 13 mei 2026: tegengehouden')).toBeVisible();
  },
};

/** For the coach: what was shared, and what is left out is recorded by its title alone. */
export const ForTheCoach: Story = {
  loaders: [
    () =>
      caseStage('nurse', {
        until: '2026-02-10',
        then: async (journal) => {
          await journal.record('note.written', { text: 'Alleen voor mij' });
          await journal.record('note.written', { text: 'Voor de coach ook' }, { audience: 'coach' });
        },
      }),
  ],
  play: async ({ canvas, loaded }) => {
    await expect(await canvas.findByText(/Alleen voor mij/)).toBeVisible();
    await userEvent.click(await canvas.findByRole('radio', { name: 'Voor mijn coach' }));
    await expect(await canvas.findByText(/Voor de coach ook/)).toBeVisible();
    await expect(canvas.queryByText(/Alleen voor mij/)).toBeNull();
    await userEvent.click(await canvas.findByRole('checkbox', { name: 'Notities' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Verslag vastleggen' }));
    await expect(await canvas.findByText(/^Vastgelegd/)).toBeVisible();
    await expect(loaded.stage.journal.dossier.reports.last).toMatchObject({ audience: 'coach', excludes: ['Notities'] });
    await userEvent.click(await canvas.findByText('Eerdere verslagen'));
    await expect(await canvas.findByText(/Weggelaten: Notities/)).toBeVisible();
  },
};

/** What was agreed with who pays stands in what they see; what was noted for the coach does not. */
export const Addressed: Story = {
  loaders: [
    () =>
      caseStage('secondTrack', {
        until: '2026-05-15',
        then: async (journal) => {
          await journal.record('agreement.noted', { text: 'Elke zes weken een verslag.' }, { audience: 'sponsor' });
          await journal.record('agreement.noted', { text: 'Dit blijft onder ons.' });
        },
      }),
  ],
  render: () => <SponsorPreview />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Afspraak: Elke zes weken een verslag.')).toBeVisible();
    await expect(canvas.queryByText(/onder ons/)).toBeNull();
    await userEvent.click(await canvas.findByText('Wat er nooit bij komt'));
    await expect(await canvas.findByText('diagnose, klachten en behandeling')).toBeVisible();
  },
};

/** Re-integration: the client adds a line, and what changes after the yes asks for a yes again. */
export const Progress: Story = {
  loaders: [() => caseStage('secondTrack', { until: '2026-05-15' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Voor de werkgever' }));
    await expect(canvas.queryByRole('button', { name: 'Verslag tegenhouden' })).toBeNull();
    await userEvent.type(await canvas.findByLabelText('Zoekrichting, in één regel'), 'Licht werk met de handen');
    await expect((await canvas.findAllByText('Licht werk met de handen')).length).toBeGreaterThan(0);
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    await userEvent.type(await canvas.findByLabelText('Wil je zelf iets toevoegen?'), 'Het gaat goed.');
    await expect(canvas.getByRole('checkbox', { name: /Ik heb dit gelezen/ })).not.toBeChecked();
  },
};

/** The paid part is over: what the sponsor sees stays as it was on that day. */
export const Frozen: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-05-01' })],
  render: () => <SponsorPreview />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Vanaf 27 maart 2026 verandert hier niets meer/)).toBeVisible();
  },
};

/** It could not be kept: no file goes out, and the person is told. */
export const Full: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-10', failsWith: 'ONDERWEG-301' })],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('radio', { name: 'Voor de werkgever' }));
    await userEvent.click(await canvas.findByRole('checkbox', { name: /Ik heb dit gelezen/ }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Verslag vastleggen' }));
    await expect(await canvas.findByText(/geen ruimte meer\. Je tekst staat er nog/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Bewaren als pagina' })).toBeNull();
  },
};

export const WithU: Story = { loaders: [() => caseStage('bank', { until: '2026-05-13' })], globals: { language: 'nl u' } };

export const English: Story = { loaders: [() => caseStage('secondTrack', { until: '2026-05-15' })], globals: { language: 'en' } };

export const SecondBrandDark: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-04-10' })],
  globals: { brand: 'kade', scheme: 'dark' },
};
