import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { caseStage } from '../../../../.storybook/stages';
import { Reflection } from '.';

const meta = {
  title: 'Widgets/Reflection course',
  component: Reflection,
  args: { onLog: fn(), onPlan: fn() },
} satisfies Meta<typeof Reflection>;
export default meta;
type Story = StoryObj<typeof meta>;

const untilCourse = { until: '2026-01-27', keep: ({ type }: { type: string }) => type !== 'course.set' };

/** The round before closed with two courses; both are still there. */
export const EarlierCourses: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-27', keep: ({ type }, { n }) => n < 14 || type !== 'course.set' })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/meer dan één koers/)).toBeVisible();
  },
};

/** A course without a conclusion: what is needed first, and the way there. */
export const NeedsConclusion: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-02-07' })],
  args: { start: 'course' },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Naar je conclusie' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Wat neem je hieruit mee?' })).toHaveFocus());
  },
};

/** One voice against a direction is said once; both ways are as large. */
export const OneVoice: Story = {
  loaders: [() => caseStage('nurse', untilCourse)],
  play: async ({ canvas, loaded, args }) => {
    await userEvent.click(await canvas.findByLabelText(/^Wisselen/));
    await userEvent.click(await canvas.findByLabelText('Ambulanceverpleegkundige'));
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Het is rustiger dan ik dacht.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(canvas.getByRole('group', { name: 'Ambulanceverpleegkundige' })).toHaveFocus());
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog een stem horen' }));
    await expect(args.onPlan).toHaveBeenCalledWith({ reason: 'anotherVoice', direction: 'd1' });
    await expect(loaded.stage.journal.dossier.courses.size).toBe(0);
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.courses.last?.course).toBe('switch'));
  },
};

export const OneVoiceShown: Story = {
  loaders: [() => caseStage('nurse', untilCourse)],
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByLabelText(/^Wisselen/));
    await userEvent.click(await canvas.findByLabelText('Ambulanceverpleegkundige'));
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Het is rustiger dan ik dacht.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await expect(await canvas.findByRole('button', { name: 'Toch nu kiezen' })).toBeVisible();
  },
};

/** Musts that are not confirmed are shown, and forbid nothing. */
export const GoingForIt: Story = {
  loaders: [() => caseStage('nurse', { until: '2026-03-27', keep: ({ type }, { n }) => n < 14 || type !== 'course.set' })],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByLabelText(/^Ervoor gaan/));
    await userEvent.click(await canvas.findByLabelText(/Application specialist/));
    await expect(canvas.getByText(/Dit moet voor jou, en is nog niet bevestigd/)).toBeVisible();
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Ik weet genoeg.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(loaded.stage.journal.dossier.directions.get('d3')?.state).toBe('chosen'));
  },
};

/** Two moves close one round, all at once. */
export const TwoMoves: Story = {
  loaders: [() => caseStage('nurse', untilCourse)],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByLabelText(/^Volhouden/));
    await userEvent.click(await canvas.findByRole('button', { name: 'Nog een koers erbij' }));
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Koers 2' })).toHaveFocus());
    await userEvent.click(canvas.getAllByLabelText(/^Verbreden/)[1] as HTMLElement);
    const [, directions] = canvas.getAllByLabelText('Verpleegkundig centralist meldkamer');
    await userEvent.click(directions as HTMLElement);
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    const [first, second] = canvas.getAllByLabelText('Waarom deze koers?');
    await expect(first).toHaveFocus();
    await userEvent.type(first as HTMLElement, 'Eén stem is geen bewijs.');
    await userEvent.type(second as HTMLElement, 'Om te vergelijken.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await expect(await canvas.findByRole('heading', { name: /Ronde 1 is klaar/ })).toBeVisible();
    const { courses, directions: known, cycle } = loaded.stage.journal.dossier;
    await expect([...courses]).toMatchObject([
      { course: 'persist', round: 1 },
      { course: 'widen', round: 1 },
    ]);
    await expect(known.get('d4')?.state).toBe('active');
    await expect(cycle.context.round).toBe(2);
  },
};

export const Pausing: Story = {
  loaders: [() => caseStage('nurse', untilCourse)],
  play: async ({ canvas, loaded }) => {
    await userEvent.click(await canvas.findByLabelText(/^Pauzeren/));
    await userEvent.type(await canvas.findByLabelText('Tot wanneer?'), '2026-03-01');
    await userEvent.type(await canvas.findByLabelText('Waarom deze koers?'), 'Het is thuis druk.');
    await userEvent.click(await canvas.findByRole('button', { name: 'Koers zetten' }));
    await expect(await canvas.findByText(/Pauze tot 1 maart/)).toBeVisible();
    await expect(loaded.stage.journal.dossier.pauses.last?.until).toBe('2026-03-01');
  },
};

const { play: _, ...goingForIt } = GoingForIt;
export const English: Story = { ...goingForIt, globals: { language: 'en' } };

export const SecondBrandDark: Story = { ...OneVoiceShown, globals: { brand: 'kade', scheme: 'dark' } };
