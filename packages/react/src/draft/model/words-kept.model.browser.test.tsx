import { openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDraftKeeper } from '../draft-keeper';
import { act, type Step, steps } from './steps';
import { forms, openTab, pause, type Tab } from './tab';

/** `VITE_DRAFT_RUNS=5000 pnpm vitest run --project browser …` for a long run; a seed that failed is printed. */
const numRuns = Number(import.meta.env['VITE_DRAFT_RUNS'] ?? 20);

let journals = 0;

/** Everything that was typed, and where it is when all tabs are gone. */
async function play(plan: readonly Step[]): Promise<void> {
  const storage = indexedDbStorage();
  const name = `model-${journals++}-${Math.random().toString(36).slice(2)}`;
  const open = () => openTab(storage, name);
  const tabs: [Tab, Tab] = [await open(), await open()];
  const typed: string[] = [];
  for (const [at, step] of plan.entries()) {
    const word = `w${at}x`;
    const tab = tabs[step.tab];
    if (step.act === 'leave' || step.act === 'kill') {
      await tab[step.act]();
      tabs[step.tab] = await open();
    } else if (await act(tab, step, word)) typed.push(word);
  }
  for (const tab of tabs) await tab.leave();
  await pause(60);
  const found = await findWords(storage, name);
  const wrong = typed.flatMap((word) => {
    const places = found.filter(({ text }) => text.split(/\s+/).includes(word)).map(({ where }) => where);
    return places.length === 1 ? [] : [`${word}: ${places.join(', ') || 'nowhere'}`];
  });
  await storage.erase(name);
  expect(wrong).toEqual([]);
}

/** What is recorded, and what a new tab is offered. */
async function findWords(storage: ReturnType<typeof indexedDbStorage>, name: string) {
  const journal = await openJournal({ journal: name, author: { id: 'client', role: 'client' }, storage });
  const keeper = openDraftKeeper(journal);
  const stop = keeper.watchPage();
  const recorded = [...journal.dossier.notes.map(({ text }) => ({ where: 'recorded', text }))];
  const offered = [];
  for (const form of forms) {
    const { own, left } = await keeper.find(`model/${form}`);
    for (const draft of [own, ...left.map((each) => each.draft)]) {
      if (draft) offered.push({ where: `draft of ${form}`, text: String(draft.values['text'] ?? '') });
    }
  }
  stop();
  await journal.close();
  return [...recorded, ...offered];
}

test('[P1] [P4] [P20] each word is recorded or a draft, exactly once, whatever happens in which order', {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(fc.asyncProperty(steps, play), {
    numRuns,
    endOnFailure: false,
    interruptAfterTimeLimit: numRuns > 100 ? 3_500_000 : 15_000,
  });
});
