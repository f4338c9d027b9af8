import { OnderwegError } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { emptyStage } from '../../../../.storybook/stages';
import { lossyStorage } from '../../../../.storybook/lossy-storage';
import { FreeWriting } from '..';

/** The notice that the browser lost something stands in the provider, above whatever is on the page. */
const meta = { title: 'Parts/Loss', component: FreeWriting } satisfies Meta<typeof FreeWriting>;
export default meta;
type Story = StoryObj<typeof meta>;

const gone = (recovered?: number) => new OnderwegError('ONDERWEG-312', { count: 7, recovered });

/** A copy that was saved before. */
async function saveCopy(): Promise<File> {
  const text = 'De teamleider belt terug';
  const { stage } = await emptyStage({ then: (journal) => journal.record('note.written', { kind: 'freeWriting', text }) });
  return new File([new Uint8Array(await stage.journal.exportDossier())], 'mijn-reis.onderweg.jsonl');
}

const back = new OnderwegError('ONDERWEG-311', { count: 12 });

export const PutBack: Story = {
  loaders: [() => emptyStage({ storage: lossyStorage(memoryStorage({ durability: 'durable' }), back) })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Alles staat er weer' })).toBeVisible();
    await expect(canvas.getByText(/^De browser was 12 dingen kwijt die hier stonden/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Kopie van je dossier bewaren' })).toBeVisible();
  },
};

/** It stays until the person says that they have read it. */
export const PutBackAndRead: Story = {
  ...PutBack,
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Gezien' }));
    await waitFor(() => expect(canvas.queryByRole('region', { name: 'Alles staat er weer' })).toBeNull());
    await expect(canvas.getByRole('heading', { name: 'Van je af schrijven' })).toHaveFocus();
  },
};

export const Gone: Story = {
  loaders: [() => emptyStage({ storage: lossyStorage(memoryStorage({ durability: 'durable' }), gone()) })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Er is iets weg' })).toBeVisible();
    await expect(canvas.getByText(/^De browser is 7 dingen kwijt/)).toBeVisible();
    await expect(canvas.getByLabelText('Je bewaarde kopie openen')).toBeVisible();
  },
};

export const GoneInPart: Story = {
  loaders: [() => emptyStage({ storage: lossyStorage(memoryStorage({ durability: 'durable' }), gone(5)) })],
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('5 andere dingen waren ook weg. Die zijn teruggezet.')).toBeVisible();
  },
};

/** A copy that does not hold the last of it. */
export const GoneAndNotAllBack: Story = {
  ...Gone,
  play: async ({ canvas }) => {
    await userEvent.upload(await canvas.findByLabelText('Je bewaarde kopie openen'), await saveCopy());
    await expect(await canvas.findByText(/^Je reis staat er weer, tot en met/)).toBeVisible();
    await expect(canvas.getByText(/^Nog niet alles wat weg was, staat er weer/)).toBeVisible();
  },
};

/** A copy that holds all of it: the result stays on the page until it was read. */
export const GoneAndBroughtBack: Story = {
  loaders: [
    () => emptyStage({ storage: lossyStorage(memoryStorage({ durability: 'durable' }), gone(), { isBackAfterAppend: true }) }),
  ],
  play: async ({ canvas }) => {
    await userEvent.upload(await canvas.findByLabelText('Je bewaarde kopie openen'), await saveCopy());
    await expect(await canvas.findByRole('region', { name: 'Alles staat er weer' })).toBeVisible();
    await expect(canvas.getByText(/^Je reis staat er weer, tot en met/)).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Gezien' }));
    await waitFor(() => expect(canvas.queryByRole('region', { name: 'Alles staat er weer' })).toBeNull());
  },
};

export const Narrow: Story = {
  ...Gone,
  decorators: [
    (Shown) => (
      <div style={{ inlineSize: '288px' }}>
        <Shown />
      </div>
    ),
  ],
};

const still = { play: async () => undefined };
export const GoneWithU: Story = { ...GoneInPart, ...still, globals: { language: 'nl u' } };
export const GoneEnglish: Story = { ...GoneInPart, ...still, globals: { language: 'en' } };
export const GoneDark: Story = { ...GoneInPart, ...still, globals: { brand: 'kade', scheme: 'dark' } };
