import { type Journal, methods, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { StrictMode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FreeWriting, Onderweg, useOpenJournal } from '..';
import '../styles.css';

const prefix = 'shown-loss';
const storage = indexedDbStorage({ prefix });
let person = '';

function Page() {
  const journal = useOpenJournal({ journal: person, storage, method: methods.reorientation });
  return (
    <Onderweg journal={journal} locale={nl}>
      <FreeWriting />
    </Onderweg>
  );
}

const show = () =>
  render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );

const open = (): Promise<Journal> => openJournal({ journal: person, author: { id: person, role: 'client' }, storage });

/** Somebody who wrote these, on a page that was closed. Gives the copy that they saved. */
async function write(texts: readonly string[]): Promise<Uint8Array> {
  const journal = await open();
  for (const text of texts) await journal.record('note.written', { kind: 'freeWriting', text }, { audience: 'private' });
  const copy = await journal.exportDossier();
  await journal.close();
  return copy;
}

async function loseDatabase(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(`${prefix}/${person}`);
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}

async function loseSecondCopy(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const remove = async () => {
    for await (const name of root.keys()) if (name.startsWith(prefix)) await root.removeEntry(name, { recursive: true });
  };
  // What is just being written can be taken away a moment later.
  await vi.waitFor(remove, { timeout: 5_000 });
}

const leave = async () => {
  cleanup();
  // The page that goes closes its journal a moment later.
  await new Promise((resolve) => setTimeout(resolve, 300));
};

const readNotes = async () => {
  const journal = await open();
  const notes = journal.dossier.notes.map(({ text }) => text);
  await journal.close();
  return notes;
};

async function findAxeProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

afterEach(async () => {
  await leave();
  document.body.style.inlineSize = '';
});

describe('[P41] what the browser lost is said where somebody comes in', { timeout: 60_000 }, () => {
  test('put back: until they have read it, also after the page was opened again', async () => {
    person = `put-back-${crypto.randomUUID()}`;
    await write(['Een', 'Twee', 'Drie']);
    await loseDatabase();
    for (let opening = 0; opening < 2; opening++) {
      show();
      expect(await screen.findByRole('region', { name: 'Alles staat er weer' }, { timeout: 10_000 })).toBeVisible();
      expect(screen.getByText(/^De browser was 3 dingen kwijt die hier stonden/)).toBeVisible();
      expect(await findAxeProblems()).toEqual([]);
      await leave();
    }
    show();
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await userEvent.click(await screen.findByRole('button', { name: 'Kopie van je dossier bewaren' }));
    await screen.findByText(/^Je kopie staat klaar/);
    expect(clicked).toHaveBeenCalledOnce();
    clicked.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Gezien' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Alles staat er weer' })).toBeNull());
    expect(screen.getByRole('heading', { name: 'Van je af schrijven' })).toHaveFocus();
    await leave();
    show();
    await screen.findByRole('region', { name: 'Van je af schrijven' });
    expect(screen.queryByRole('region', { name: 'Alles staat er weer' })).toBeNull();
    expect(await readNotes()).toEqual(['Een', 'Twee', 'Drie']);
  });

  test('gone: how many, and a copy brings them back on the spot', async () => {
    person = `gone-${crypto.randomUUID()}`;
    const copy = await write(['Een', 'Twee']);
    await loseSecondCopy();
    await loseDatabase();
    document.body.style.inlineSize = '360px';
    show();
    expect(await screen.findByRole('region', { name: 'Er is iets weg' }, { timeout: 10_000 })).toBeVisible();
    expect(screen.getByText(/^De browser is 2 dingen kwijt die hier stonden/)).toBeVisible();
    expect(await findAxeProblems()).toEqual([]);
    const card = screen.getByRole('region', { name: 'Er is iets weg' });
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    expect(card.getBoundingClientRect().right).toBeLessThanOrEqual(360);
    await leave();
    show();
    const file = await screen.findByLabelText('Je bewaarde kopie openen', undefined, { timeout: 10_000 });
    await userEvent.upload(file, new File([new Uint8Array(copy)], 'mijn-reis.onderweg.jsonl'));
    await screen.findByText(/^Je reis staat er weer, tot en met/);
    await screen.findByRole('region', { name: 'Alles staat er weer' });
    await userEvent.click(screen.getByRole('button', { name: 'Gezien' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Alles staat er weer' })).toBeNull());
    await leave();
    expect((await readNotes()).toSorted()).toEqual(['Een', 'Twee']);
    show();
    await screen.findByRole('region', { name: 'Van je af schrijven' });
    expect(screen.queryByRole('button', { name: 'Gezien' })).toBeNull();
  });

  test('a copy that holds only some of it says that more is gone; who has none goes on', async () => {
    person = `some-${crypto.randomUUID()}`;
    const copy = await write(['Een']);
    await write(['Twee']);
    await loseSecondCopy();
    await loseDatabase();
    show();
    const file = await screen.findByLabelText('Je bewaarde kopie openen', undefined, { timeout: 10_000 });
    await userEvent.upload(file, new File([new Uint8Array(copy)], 'mijn-reis.onderweg.jsonl'));
    await screen.findByText(/^Nog niet alles wat weg was, staat er weer/);
    await userEvent.click(screen.getByRole('button', { name: 'Gezien' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Er is iets weg' })).toBeNull());
    await leave();
    show();
    await screen.findByRole('region', { name: 'Van je af schrijven' });
    expect(screen.queryByRole('button', { name: 'Gezien' })).toBeNull();
    expect(await readNotes()).toEqual(['Een']);
  });
});
