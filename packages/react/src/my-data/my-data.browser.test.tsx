import { type Journal, type JournalStorage, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { FreeWriting, MyData, Onderweg, useOpenJournal } from '..';

afterEach(cleanup);

const person = 'marloes';
const open = (storage: JournalStorage, name = person) =>
  openJournal({
    journal: name,
    author: { id: name, role: 'client' },
    storage,
    clock: () => new Date('2026-12-10T12:00:00+01:00'),
  });

function Page({ storage, onErased }: { storage: JournalStorage; onErased?: () => void }) {
  const journal = useOpenJournal({ journal: person, storage });
  return (
    <Onderweg journal={journal} locale={nl}>
      <FreeWriting />
      <MyData onErased={onErased} />
    </Onderweg>
  );
}

async function show(fill?: (journal: Journal) => Promise<unknown>, onErased?: () => void): Promise<JournalStorage> {
  const storage = memoryStorage({ durability: 'durable' });
  const journal = await open(storage);
  await fill?.(journal);
  await journal.close();
  render(
    <StrictMode>
      <Page storage={storage} {...(onErased ? { onErased } : {})} />
    </StrictMode>,
  );
  await screen.findByRole('heading', { name: 'Een kopie openen' });
  return storage;
}

async function copyOf(name: string, texts: readonly string[]): Promise<string> {
  const journal = await open(memoryStorage(), name);
  for (const text of texts) await journal.record('note.written', { kind: 'freeWriting', text }, { audience: 'private' });
  const copy = new TextDecoder().decode(await journal.exportDossier());
  await journal.close();
  return copy;
}

const choose = async (content: string) =>
  userEvent.upload(await screen.findByLabelText('Kopie van een dossier openen'), new File([content], 'kopie.jsonl'));
const readNotes = async (storage: JournalStorage) => (await open(storage)).dossier.notes.map(({ text }) => text);

describe('a copy that is opened', () => {
  test('says until when the journey runs, and once more that it was there', async () => {
    const storage = await show();
    const copy = await copyOf(person, ['Een', 'Twee']);
    await choose(copy);
    await screen.findByText('Je reis staat er weer, tot en met 10 december 2026.');
    expect(await readNotes(storage)).toEqual(['Een', 'Twee']);
    await choose(copy);
    await screen.findByText('Alles wat in deze kopie te lezen was, stond er al.');
  });

  test('[P10] of which nothing can be read, or only a part, is told so', async () => {
    await show();
    const [header = '', first = '', second = ''] = (await copyOf(person, ['Een', 'Twee'])).split('\n');
    await choose([header, first.slice(0, 40), second.slice(0, 50)].join('\n'));
    await screen.findByText('In deze kopie was niets te lezen. Er is niets aan je reis veranderd.');
    await screen.findByText(/^2 regels uit de kopie waren niet te lezen/);
    await choose([header, first, second.slice(0, 60)].join('\n'));
    await screen.findByText('Je reis staat er weer, tot en met 10 december 2026.');
    await screen.findByText(/^1 regel uit de kopie was niet te lezen/);
    await choose(`${header}\n`);
    await screen.findByText('Deze kopie is leeg. Er is niets aan je reis veranderd.');
  });

  test('that is no dossier changes nothing, and any file can be chosen', async () => {
    await show();
    await choose('geen dossier');
    await screen.findByText('Dit bestand is geen dossier van Onderweg. Er is niets veranderd. Kies een ander bestand.');
    expect(screen.getByLabelText('Kopie van een dossier openen')).not.toHaveAttribute('accept');
  });

  test('[P43] of somebody else changes nothing, unless the person says so', async () => {
    const storage = await show((journal) => journal.record('note.written', { kind: 'freeWriting', text: 'Van mij' }));
    const copy = await copyOf('henk', ['Van Henk']);
    await choose(copy);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Deze kopie is van iemand anders' })).toHaveFocus());
    await screen.findByText('Hij loopt tot en met 10 december 2026. Er is niets veranderd.');
    expect(document.body.textContent).not.toMatch(/henk/i);
    await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
    expect(screen.queryByRole('heading', { name: 'Deze kopie is van iemand anders' })).toBeNull();
    expect(await readNotes(storage)).toEqual(['Van mij']);
    await choose(copy);
    await userEvent.click(await screen.findByRole('button', { name: 'Toch overnemen als van mij' }));
    await screen.findByText(/^Wat nieuw was in de kopie, staat er nu bij/);
    expect((await readNotes(storage)).toSorted()).toEqual(['Van Henk', 'Van mij']);
  });

  test('that is long shows how far it is, and can be stopped without harm', async () => {
    const storage = await show();
    const [header = '', line = ''] = (await copyOf(person, ['Een'])).split('\n');
    const entry = JSON.parse(line);
    const lines = Array.from({ length: 40_000 }, (_, at) =>
      JSON.stringify({ ...entry, id: `${entry.id}-${at}`, deviceSeq: at + 1 }),
    );
    // As soon as it is there: a fast machine would be done before a test looks.
    const seen: (string | null)[] = [];
    const observer = new MutationObserver(() => {
      const progress = document.querySelector('progress');
      if (!progress || seen.length > 0) return;
      seen.push(progress.getAttribute('aria-label'));
      screen.getByText('Annuleren').click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    await choose([header, ...lines].join('\n'));
    await screen.findByText('Het openen van de kopie is gestopt. Er is niets veranderd.');
    observer.disconnect();
    expect(seen).toEqual(['De kopie gaat open']);
    expect(await readNotes(storage)).toEqual([]);
  });
});

describe('[P44] everything erased', () => {
  test('after one question; then the page is empty, and so is the store', async () => {
    const erased: string[] = [];
    const storage = await show(
      (journal) => journal.record('note.written', { kind: 'freeWriting', text: 'KANARIE' }, { audience: 'private' }),
      () => erased.push('told'),
    );
    await userEvent.type(await screen.findByLabelText(/Wat wil je kwijt/), 'KANARIE in een klad');
    await userEvent.click(screen.getByRole('button', { name: 'Alles wissen …' }));
    expect(await screen.findByRole('heading', { name: 'Alles van dit apparaat wissen?' })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Nee, laat staan' }));
    expect(await readNotes(storage)).toEqual(['KANARIE']);
    await userEvent.click(screen.getByRole('button', { name: 'Alles wissen …' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }));
    await screen.findByText('Alles is van dit apparaat gewist. Kopieën die je zelf bewaarde, zijn er nog.');
    await waitFor(() => expect(erased).toEqual(['told']));
    expect(await screen.findByLabelText(/Wat wil je kwijt/)).toHaveValue('');
    expect(document.body.textContent).not.toMatch(/KANARIE/);
    const journal = await open(storage);
    expect(journal.entries()).toEqual([]);
    expect(await journal.drafts.keys()).toEqual([]);
  });

  test('a store that cannot do it leaves everything, and that is said', async () => {
    const memory = memoryStorage({ durability: 'durable' });
    const storage: JournalStorage = {
      ...memory,
      erase: async () => {
        throw new Error('no');
      },
    };
    const journal = await open(storage);
    await journal.record('note.written', { kind: 'freeWriting', text: 'Staat er nog' }, { audience: 'private' });
    await journal.close();
    render(<Page storage={storage} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Alles wissen …' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ja, wis alles' }));
    await screen.findByRole('button', { name: 'Alles wissen …' });
    await screen.findByText('Er is niets gewist. De opslag van dit apparaat laat het nu niet toe.');
    expect(await readNotes(storage)).toEqual(['Staat er nog']);
  });

  test('a host that opened the journal itself has no button for it, unless it says how', async () => {
    const journal = await open(memoryStorage());
    const { rerender } = render(
      <Onderweg journal={journal} locale={nl}>
        <MyData />
      </Onderweg>,
    );
    await screen.findByRole('heading', { name: 'Een kopie openen' });
    expect(screen.queryByRole('button', { name: 'Alles wissen …' })).toBeNull();
    rerender(
      <Onderweg journal={journal} locale={nl}>
        <MyData onErase={async () => undefined} />
      </Onderweg>,
    );
    await screen.findByRole('button', { name: 'Alles wissen …' });
  });
});
