import { type Audience, methods, type RecordedEvent } from '@onderweg/core';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { Criteria, Directions, Estimates, ExplorationLog, FreeWriting, Market, Reflection, Visibility } from '..';
import { host, type TestHost } from '../test-host/test-host';

afterEach(cleanup);

const press = async (name: string | RegExp) =>
  userEvent.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);
const find = (selector: string): Promise<HTMLElement> =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  });
const field = (name: string) => find(`form [name="${name}"]`);
const type = async (name: string, words: string) => userEvent.type(await field(name), words);
const tick = async (name: string) => userEvent.click(await field(name));
const choose = async (name: string | RegExp) => userEvent.click(await screen.findByRole('radio', { name }));

/** What the open form says of who reads it: the line, or the choice that is ticked. */
async function said(): Promise<Audience> {
  const told = await find('form [name="audience"]:checked, form [data-scope="readers"]');
  return (told.getAttribute('value') ?? told.getAttribute('data-audience')) as Audience;
}

const direction: RecordedEvent = ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }];
const secretDirection: RecordedEvent = [
  'direction.added',
  { id: 'd1', title: 'Bakker', state: 'active' },
  { audience: 'private' },
];
const finding: RecordedEvent = ['finding.logged', { id: 'f1', text: 'Rustig werk.', links: [] }];

type Form = {
  widget: ReactElement;
  before?: readonly RecordedEvent[];
  open: () => Promise<void>;
  fill: () => Promise<void>;
  save: string;
};

const forms: Readonly<Record<string, Form>> = {
  'an application': {
    widget: <Visibility />,
    before: [direction],
    open: () => press('Sollicitatie toevoegen'),
    fill: () => type('to', 'Bakkerij'),
    save: 'Sollicitatie bewaren',
  },
  'what was heard with a no': {
    widget: <Visibility />,
    before: [['application.sent', { id: 'a1', to: 'Bakkerij' }]],
    open: async () => {
      await userEvent.click(await screen.findByText('Iets gehoord?'));
      await press(/^Nee gehoord/i);
    },
    fill: () => type('text', 'Ze zochten iemand met ervaring.'),
    save: 'Vondst opslaan',
  },
  'news of the market': {
    widget: <Market />,
    before: [direction],
    open: () => press('Nieuws over de markt toevoegen'),
    fill: async () => {
      await userEvent.selectOptions(await screen.findByRole('combobox'), 'd1');
      await type('text', 'Drie bakkers zoeken iemand.');
      for (const name of ['chance', 'sourceKind']) await tick(name);
    },
    save: 'Nieuws bewaren',
  },
  'a direction': {
    widget: <Directions />,
    open: () => press(/^Richting toevoegen/),
    fill: () => type('title', 'Kok'),
    save: 'Toevoegen',
  },
  'another name for a private direction': {
    widget: <Directions />,
    before: [secretDirection],
    open: () => press(/^Andere naam/),
    fill: () => type('title', ' met verstand'),
    save: 'Opslaan',
  },
  'a private direction that is put aside': {
    widget: <Directions />,
    before: [secretDirection],
    open: () => press(/^Parkeren/),
    fill: () => tick('reason'),
    save: 'Parkeren',
  },
  'a wish': {
    widget: <Criteria />,
    open: () => press('Toevoegen wat telt'),
    fill: async () => {
      await type('label', 'Rust');
      await tick('kind');
    },
    save: 'Toevoegen',
  },
  'a note': {
    widget: <ExplorationLog />,
    open: () => press('Losse vondst'),
    fill: () => type('text', 'Rustig werk.'),
    save: 'Vondst opslaan',
  },
  'a plan': {
    widget: <ExplorationLog />,
    open: () => press('Verkenning plannen'),
    fill: async () => undefined,
    save: 'Plan opslaan',
  },
  'an estimate': {
    widget: <Estimates />,
    open: () => press('Een kans inschatten'),
    fill: async () => {
      await type('statement', 'Ik heb een gesprek');
      fireEvent.change(await field('resolvesOn'), { target: { value: '2026-03-01' } });
      await tick('tens');
    },
    save: 'Inschatting bewaren',
  },
  'writing off one\u2019s chest': {
    widget: <FreeWriting />,
    open: async () => undefined,
    fill: () => type('text', 'Het is veel.'),
    save: 'Bewaren voor mezelf',
  },
  'a conclusion': {
    widget: <Reflection start="conclude" />,
    before: [finding],
    open: async () => undefined,
    fill: async () => {
      await type('text', 'Ik wil het zelf zien.');
      await tick('rests');
    },
    save: 'Conclusie opslaan',
  },
  'a look back': {
    widget: <Reflection start="lookBack" />,
    before: [finding],
    open: async () => undefined,
    fill: async () => userEvent.type((await screen.findAllByRole('textbox'))[0] as HTMLElement, 'Het was rustig.'),
    save: 'Terugblik opslaan',
  },
};

async function open({ widget, before = [], open: toForm }: Form, shareFindings: boolean): Promise<TestHost> {
  const page = await host(widget);
  await page.journal.recordAll([['intake.given', { question: 'Wat nu?', shareFindings }], ...before]);
  await toForm();
  return page;
}

describe.each([true, false])('[P47] who reads is said from what is stored, agreed at the start: %s', (shareFindings) => {
  test.each(Object.entries(forms))('%s', async (_, form) => {
    const { journal } = await open(form, shareFindings);
    const known = journal.entries().length;
    const audience = await said();
    await form.fill();
    await press(form.save);
    await waitFor(() => expect(journal.entries().length).toBeGreaterThan(known));
    expect(journal.entries().at(-1)?.audience).toBe(audience);
  });
});

test('[J6] a choice for oneself holds for all that the form records, and follows the thing until somebody chooses', async () => {
  const form = forms['an application'] as Form;
  const { journal } = await open({ ...form, before: [secretDirection] }, true);
  expect(await said()).toBe('coach');
  await userEvent.selectOptions(await screen.findByRole('combobox'), 'd1');
  await waitFor(async () => expect(await said()).toBe('private'));
  await choose('Mijn coach en ik');
  await userEvent.selectOptions(await screen.findByRole('combobox'), '');
  await choose('Alleen ik');
  await form.fill();
  await press(form.save);
  await waitFor(() => expect(journal.dossier.applications.size).toBe(1));
  expect(journal.dossier.applications.last?.audience).toBe('private');
});

test('[J6] somebody back from an exploration who writes for themselves tells the coach nothing of it', async () => {
  const { journal } = await host(<ExplorationLog />);
  await journal.recordAll([
    ['intake.given', { question: 'Wat nu?', shareFindings: true }],
    ['exploration.planned', { id: 'e1', kind: 'talk' }],
  ]);
  await press(/^Gedaan/);
  await choose('Alleen ik');
  await userEvent.type((await screen.findAllByRole('textbox'))[0] as HTMLElement, 'Rustig werk.');
  await press('Opslaan');
  await waitFor(() => expect(journal.dossier.findings.size).toBe(1));
  expect(
    journal
      .entries()
      .slice(-2)
      .map(({ type: kind, audience }) => [kind, audience]),
  ).toEqual([
    ['exploration.done', 'private'],
    ['finding.logged', 'private'],
  ]);
});

test('where nobody could read along, that is what it says', async () => {
  const method = { ...methods.reorientation, withCoach: false };
  await host(<FreeWriting />);
  await screen.findByText(/Alleen jij leest dit/);
  cleanup();
  const { journal } = await host(<Visibility />, { props: { method } });
  await journal.record('intake.given', { question: 'Wat nu?' });
  await press('Sollicitatie toevoegen');
  await screen.findByText(/Er is nu geen coach. Alleen jij leest dit./);
  expect(screen.queryByRole('radio', { name: 'Mijn coach en ik' })).toBeNull();
});

test('a coach who writes hears that the client reads it', async () => {
  const { storage } = await host(<p>x</p>);
  cleanup();
  await host(<Directions />, { storage, author: { id: 'noor', role: 'coach' } });
  await press(/^Richting toevoegen/);
  await screen.findByText(/Jij en je cliënt lezen dit/);
  expect(screen.queryByRole('radio', { name: 'Alleen ik' })).toBeNull();
});
