import { type Journal, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { webStorage } from '@onderweg/storage/web';
import { nl } from '@onderweg/texts/nl';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Course, MyData, Onderweg, type RecordedFact } from '..';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const title = 'Een kopie voor jezelf?';
let day = '2026-01-12';
const now = () => new Date(`${day}T18:00:00+01:00`);

async function begin(storage = memoryStorage({ durability: 'durable' })): Promise<Journal> {
  day = '2026-01-12';
  const author = { id: 'client', role: 'client' } as const;
  const journal = await openJournal({ journal: `me-${crypto.randomUUID()}`, author, storage, clock: now });
  await journal.record('intake.given', { question: 'Wat past bij mij?' });
  return journal;
}

function show(journal: Journal, heard: RecordedFact[] = []) {
  return render(
    <Onderweg journal={journal} locale={nl} now={now} onRecord={(fact) => heard.push(fact)}>
      <Course />
      <MyData />
    </Onderweg>,
  );
}

const findOffer = () => screen.findByRole('region', { name: title });
const queryOffer = () => screen.queryByRole('region', { name: title });
const kindsOf = (journal: Journal) => journal.entries().map(({ type }) => type);

async function writeMuch(journal: Journal, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await journal.record('finding.logged', { text: `Vondst ${at}` });
}

test('[P41] after the intake a copy is offered; "not now" is remembered, also after a reload', async () => {
  const journal = await begin();
  const { unmount } = show(journal);
  await findOffer();
  await userEvent.click(screen.getByRole('button', { name: 'Niet nu' }));
  await waitFor(() => expect(queryOffer()).toBeNull());
  await waitFor(() => expect(kindsOf(journal)).toEqual(['intake.given', 'copy.postponed']));
  unmount();
  show(journal);
  await screen.findAllByRole('region');
  expect(queryOffer()).toBeNull();
});

test('[P41] a copy that was saved, here or among what is yours, is remembered with its day', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const journal = await begin();
  const heard: RecordedFact[] = [];
  show(journal, heard);
  const [first] = screen.getAllByRole('button', { name: 'Kopie van je dossier bewaren' });
  await findOffer();
  await userEvent.click(first as HTMLElement);
  await waitFor(() => expect(queryOffer()).toBeNull());
  await screen.findByText(/^Je kopie staat klaar/);
  expect(kindsOf(journal)).toEqual(['intake.given', 'copy.saved']);
  expect(heard.map(({ type, audience }) => [type, audience])).toEqual([['copy.saved', 'private']]);
  cleanup();
  day = '2026-02-20';
  await writeMuch(journal, 25);
  show(journal);
  await findOffer();
  expect(screen.getByText('Sinds je laatste kopie, van 12 januari 2026, is er veel bijgekomen.')).toBeVisible();
  const all = screen.getAllByRole('button', { name: 'Kopie van je dossier bewaren' });
  await userEvent.click(all.at(-1) as HTMLElement);
  await waitFor(() => expect(queryOffer()).toBeNull());
});

test('[P41] where there is no second copy it is offered sooner, and said why', async () => {
  for (const [storage, isOffered] of [
    [memoryStorage({ durability: 'durable' }), false],
    [webStorage({ prefix: `offer-${crypto.randomUUID()}` }), true],
  ] as const) {
    const journal = await begin(storage);
    await journal.record('copy.saved', {});
    day = '2026-01-27';
    await writeMuch(journal, 8);
    show(journal);
    await screen.findAllByRole('region');
    if (isOffered) await screen.findByText(/staat op dit apparaat maar op één plek/);
    else expect(queryOffer()).toBeNull();
    cleanup();
    await journal.close();
  }
});

test('a coach who looks on is offered nothing', async () => {
  const storage = memoryStorage({ durability: 'durable' });
  const own = await begin(storage);
  const coach = await openJournal({ journal: own.journal, author: { id: 'c', role: 'coach' }, storage, clock: now });
  show(coach);
  await screen.findAllByRole('region');
  expect(queryOffer()).toBeNull();
});
