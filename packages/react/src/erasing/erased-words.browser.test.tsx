import type { RecordedEvent } from '@onderweg/core';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { AfterCare, Criteria, Directions, Estimates, ExplorationLog, FreeWriting, Market, Reflection, Visibility } from '..';
import { host, type TestHost } from '../test-host/test-host';

afterEach(cleanup);

const canary = 'KANARIE die om vijf uur zingt';
const links = [{ direction: 'd1', about: 'chance', polarity: 1 }];
const begun: readonly RecordedEvent[] = [
  ['intake.given', { question: 'Wat nu?' }],
  ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }],
  ['finding.logged', { id: 'f1', text: 'Rustig werk.' }],
];

type Thing = { widget: ReactElement; events: readonly RecordedEvent[]; name?: RegExp };

const things: Readonly<Record<string, Thing>> = {
  'a finding': { widget: <ExplorationLog />, events: [['finding.logged', { id: 'f2', text: canary }]] },
  'a signal': {
    widget: <Market />,
    events: [['signal.logged', { text: canary, links, sourceKind: 'field', expires: '2026-06-01' }]],
  },
  'a plan': {
    widget: <ExplorationLog />,
    events: [['exploration.planned', { kind: 'talk', questions: [{ text: canary }] }]],
    name: /^Wissen: /,
  },
  'a direction': { widget: <Directions />, events: [['direction.added', { title: canary, state: 'active' }]] },
  'a picture': { widget: <Directions />, events: [['picture.given', { text: canary }]] },
  'a meaning': { widget: <Directions />, events: [['meaning.named', { text: canary }]] },
  'a wish': { widget: <Criteria />, events: [['criterion.added', { label: canary, kind: 'must' }]] },
  'an application': { widget: <Visibility />, events: [['application.sent', { to: canary }]] },
  'an estimate': { widget: <Estimates />, events: [['estimate.given', { statement: canary, p: 0.5, resolvesOn: '2026-03-01' }]] },
  'a note': { widget: <FreeWriting />, events: [['note.written', { kind: 'freeWriting', text: canary }]], name: /^Wissen: / },
  'a look back': {
    widget: <Reflection start="lookBack" />,
    events: [['reflection.written', { soNow: canary }]],
    name: /^Wissen: .*12/,
  },
  'a conclusion': {
    widget: <Reflection start="conclude" />,
    events: [['conclusion.drawn', { text: canary, rests: ['f1'] }]],
  },
  'a sealed letter': {
    widget: <AfterCare />,
    events: [['letter.scheduled', { text: canary, opens: '2026-05-01' }, { audience: 'private' }]],
    name: /^Wissen: /,
  },
};

const copyOf = async ({ journal }: TestHost) => new TextDecoder().decode(await journal.exportDossier());

async function erase({ widget, events, name = /^Wissen: KANARIE/ }: Thing): Promise<TestHost> {
  const page = await host(widget);
  await page.journal.recordAll(begun);
  await page.journal.recordAll(events);
  const draft = JSON.stringify({ draft: 1, values: { text: `${canary}, en meer` }, start: { text: canary } });
  await page.journal.drafts.write('exploration-log/correct/f2#gone', draft);
  await waitFor(() => expect(document.querySelector('[aria-label^="Wissen: "]')).not.toBeNull());
  for (const details of document.querySelectorAll('details')) details.open = true;
  await userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);
  await userEvent.click(await screen.findByRole('button', { name: 'Ja, wissen' }));
  await screen.findByText('Dit gaat weg zodra je verdergaat.');
  return page;
}

test.each(Object.entries(things))(
  '[P44] %s: erased where it stands, its words are nowhere, and somebody goes on from there',
  async (_, thing) => {
    const page = await erase(thing);
    await userEvent.click(screen.getByRole('button', { name: 'Nu wissen' }));
    await waitFor(async () => expect(await copyOf(page)).not.toContain('KANARIE'));
    await waitFor(() => expect(document.body.textContent).not.toContain('KANARIE'));
    await waitFor(async () => expect(await page.journal.drafts.keys()).toEqual([]));
    await waitFor(() => expect(document.activeElement?.closest('[data-widget]')).not.toBeNull());
  },
);

test('[P44] undone, the words are back and so is the focus', async () => {
  const page = await erase(things['a finding'] as Thing);
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(screen.getByRole('button', { name: /^Wissen: KANARIE/ })).toHaveFocus());
  expect(await copyOf(page)).toContain('KANARIE');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Nee, laat staan' }));
  expect(screen.getByRole('button', { name: /^Wissen: KANARIE/ })).toHaveFocus();
});

test('[P44] words that were copied into another thing are named, and go with it when somebody wants that', async () => {
  const page = await host(<Directions />);
  await page.journal.recordAll([
    ...begun,
    ['meaning.named', { text: 'KANARIE' }],
    ['direction.added', { id: 'd2', title: 'Zanger', meanings: ['kanarie'], state: 'active' }],
    ['direction.parked', { id: 'd2', reason: 'fit', lookAgainWhen: 'als de KANARIE zingt' }],
  ]);
  await userEvent.click(await screen.findByRole('button', { name: 'Wissen: KANARIE' }));
  await screen.findByText('Dezelfde woorden staan ook hier:');
  expect(screen.getByText(/zette een richting op de lijst: Zanger/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Overal wissen' }));
  await waitFor(() => expect(screen.getAllByText('Dit gaat weg zodra je verdergaat.')).toHaveLength(2));
  await userEvent.click(screen.getByRole('button', { name: 'Nu wissen' }));
  await waitFor(async () => expect(await copyOf(page)).not.toMatch(/kanarie/i));
  expect(page.journal.dossier.directions.map(({ title }) => title)).toEqual(['Bakker']);
});
