import { OnderwegError } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage } from '@onderweg/testing';
import { act, cleanup, fireEvent, getConfig, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Elsewhere } from '../test-host/elsewhere';
import { host } from '../test-host/test-host';
import { ExplorationLog, type ExplorationLogView } from '.';

afterEach(cleanup);

type Change = { to: (start: ExplorationLogView | undefined) => void; readonly seen: string[] };

/** A host whose address says what is open, and that hears of it when that changes. */
function AddressHost({ first, change }: { first: ExplorationLogView; change: Change }) {
  const [start, setStart] = useState<ExplorationLogView | undefined>(first);
  useEffect(() => {
    change.to = (next) => act(() => setStart(next));
  }, [change]);
  return <ExplorationLog start={start} onViewChange={({ at }) => change.seen.push(at)} />;
}

async function startingAt(first: ExplorationLogView, until?: string) {
  const change: Change = { to: () => undefined, seen: [] };
  return { ...(await host(<AddressHost first={first} change={change} />, { until })), change };
}

const sentence = 'De meeste ritten zijn gewoon vervoer.';

describe('exploration log', () => {
  test('a note without a plan is made with the keyboard alone', async () => {
    const { journal } = await host(<ExplorationLog />);
    (await screen.findByRole('button', { name: 'Verkenning plannen' })).focus();
    await userEvent.keyboard('{Tab}{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Losse vondst' })).toHaveFocus());
    await userEvent.keyboard(`{Tab}${sentence}`);
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(journal.dossier.findings.last?.text).toBe(sentence));
    expect(await screen.findByText('Je vondst staat erbij.')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
  });

  test('[P1] a reload in the middle of a sentence brings back the form and the words', async () => {
    const first = await host(<ExplorationLog />, { until: '2026-01-15' });
    await userEvent.click(await screen.findByRole('button', { name: 'Gedaan: Vacatures bekijken' }));
    await userEvent.type(await screen.findByLabelText('Je vondst'), 'De meeste ritt');
    const second = await first.reload();
    expect(await screen.findByLabelText('Je vondst')).toHaveValue('De meeste ritt');
    await userEvent.type(screen.getByLabelText('Je vondst'), 'en zijn gewoon vervoer.');
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(second.journal.dossier.findings.last?.text).toBe(sentence));
    expect(second.journal.dossier.findings.size).toBe(1);
    await second.reload();
    expect(await screen.findByRole('heading', { name: 'Verkenningen' })).toBeVisible();
  });

  test('[P2] what was done and what was met are kept together, or neither is', async () => {
    const storage = memoryStorage({ durability: 'durable' });
    await (await host(<ExplorationLog />, { until: '2026-01-15', storage })).journal.close();
    cleanup();
    const error = new OnderwegError('ONDERWEG-301');
    const { journal } = await host(<ExplorationLog />, {
      storage: faultyStorage(storage, [{ call: 'append', at: 1, kind: 'fail', error }]),
    });
    const before = journal.entries().length;
    await userEvent.click(await screen.findByRole('button', { name: 'Gedaan: Vacatures bekijken' }));
    await userEvent.type(await screen.findByLabelText('Je vondst'), sentence);
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    expect(await screen.findByText(/geen ruimte meer\. Je tekst staat er nog/)).toBeVisible();
    expect(screen.getByLabelText('Je vondst')).toHaveValue(sentence);
    expect(journal.entries()).toHaveLength(before);
    await userEvent.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(journal.entries()).toHaveLength(before + 2));
    expect(journal.dossier.explorations.get('e1')?.state).toBe('harvested');
  });

  test('[P19] pressing twice records once', async () => {
    const { journal } = await host(<ExplorationLog start={{ at: 'note' }} />);
    await userEvent.type(await screen.findByLabelText('Je vondst'), sentence);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(journal.dossier.findings.size).toBe(1));
    expect(journal.entries()).toHaveLength(1);
  });

  test('a better note takes the place of the earlier one, and both stay in the journal', async () => {
    const { journal } = await host(<ExplorationLog />, { until: '2026-01-18' });
    const before = journal.dossier.findings.size;
    await userEvent.click(await screen.findByRole('button', { name: /^Deze baan bestaat.* aanpassen$/ }));
    const field = await screen.findByLabelText('Je vondst');
    await userEvent.clear(field);
    await userEvent.type(field, 'Deze baan bestaat echt.');
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    expect(await screen.findByText('Deze baan bestaat echt.')).toBeVisible();
    expect(screen.queryByText(/mensen zoals ik/)).toBeNull();
    expect(journal.dossier.findings.size).toBe(before + 1);
    expect(journal.dossier.findings.last?.revises).toBe('f3');
  });

  test('[P11] too long a text in one line is kept whole, told, and not recorded', async () => {
    const { journal } = await host(<ExplorationLog start={{ at: 'note' }} />);
    await userEvent.type(await screen.findByLabelText('Je vondst'), 'Iets.');
    await userEvent.click(screen.getByText('Meer erbij zetten'));
    const field = await screen.findByLabelText<HTMLInputElement>('Van wie of waar komt dit?');
    await userEvent.click(field);
    await userEvent.paste('a'.repeat(301));
    expect(field.value).toHaveLength(301);
    expect(await screen.findByText('Dit is te lang: er passen 300 tekens. Er is niets afgeknipt.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(field).toHaveFocus());
    expect(field.value).toHaveLength(301);
    expect(journal.entries()).toHaveLength(0);
  });

  test('[P1] a day that was not changed is no draft: coming back, the list is there', async () => {
    const first = await host(<ExplorationLog />, { until: '2026-01-15' });
    const [more] = await screen.findAllByText('Anders gelopen?');
    if (more) await userEvent.click(more);
    const [move] = screen.getAllByRole('button', { name: /^(Verzetten|Er is een datum): / });
    if (move) await userEvent.click(move);
    await screen.findByRole('heading', { name: /^(Een andere dag|Wanneer)/ });
    const second = await first.reload();
    expect(await screen.findByRole('button', { name: 'Losse vondst' })).toBeVisible();
    expect(screen.queryByText(/^Je begon/)).toBeNull();
    expect(await second.journal.drafts.keys()).toEqual([]);
  });

  test('a note is for whom the person says', async () => {
    const { journal } = await host(<ExplorationLog start={{ at: 'note' }} />);
    await userEvent.type(await screen.findByLabelText('Je vondst'), sentence);
    expect(screen.getByLabelText('Alleen ik')).toBeChecked();
    await userEvent.click(screen.getByLabelText('Mijn coach en ik'));
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    await waitFor(() => expect(journal.entries()[0]?.audience).toBe('coach'));
  });

  test('[P47] a form that was saved or left is out of the address of the host as well', async () => {
    const { change } = await startingAt({ at: 'note' });
    await userEvent.type(await screen.findByLabelText('Je vondst'), sentence);
    await userEvent.click(screen.getByRole('button', { name: 'Vondst opslaan' }));
    expect(await screen.findByText('Je vondst staat erbij.')).toBeVisible();
    expect(change.seen).toEqual(['overview']);
    // The host took it out of its address, and what was saved is still said.
    change.to(undefined);
    expect(screen.getByText('Je vondst staat erbij.')).toBeVisible();
    change.to({ at: 'plan' });
    expect(await screen.findByRole('button', { name: 'Plan opslaan' })).toBeVisible();
    change.to(undefined);
    expect(await screen.findByRole('button', { name: 'Verkenning plannen' })).toBeVisible();
  });

  test.each([
    ['what was done is noted, not done again', { at: 'done', exploration: 'e1' }, 'Vondst opslaan'],
    ['what was done is not moved', { at: 'move', exploration: 'e1' }, 'Verkenning plannen'],
    ['what was done is not dropped', { at: 'drop', exploration: 'e1' }, 'Verkenning plannen'],
    ['what is not there opens no form', { at: 'done', exploration: 'e99' }, 'Verkenning plannen'],
    ['a finding that is not there is not corrected', { at: 'correct', finding: 'f99' }, 'Verkenning plannen'],
  ] as const)('[P47] an address of before: %s', async (_, start, button) => {
    await startingAt(start, '2026-01-18');
    expect(await screen.findByRole('button', { name: button })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Opslaan' })).toBeNull();
  });

  test('[P11] what no store can keep never gets into a field', async () => {
    await host(<ExplorationLog start={{ at: 'note' }} />);
    const field: HTMLTextAreaElement = await screen.findByLabelText('Je vondst');
    await userEvent.click(field);
    await userEvent.paste('goed\u0000zo!');
    expect(field.value).toBe('goedzo!');
    field.value = 'half \ud83d teken';
    fireEvent.input(field);
    expect(field.value.isWellFormed()).toBe(true);
  });

  test('of ten thousand findings the first are drawn, with how many there are, and a way to all of them', async () => {
    const { journal } = await host(<ExplorationLog />);
    await journal.recordAll(Array.from({ length: 10_000 }, (_, at) => ['finding.logged', { text: `Vondst ${at}` }] as const));
    expect(await screen.findByText('Vondst 9999')).toBeVisible();
    expect(document.querySelectorAll('[data-part="finding"]').length).toBeLessThan(60);
    expect(screen.getByText('30 van 10.000')).toBeVisible();
    const [, second] = document.querySelectorAll('[data-part="findings"] li');
    // The numbers come right after the list, not with it.
    await waitFor(() => expect(second).toHaveAttribute('aria-posinset', '2'));
    expect(second).toHaveAttribute('aria-setsize', '10000');
  });

  test('a long list is whole on paper, and on the screen once somebody asks for all of it; scrolling moves no focus', async () => {
    const errors: unknown[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    window.addEventListener('error', note);
    const { journal } = await host(<ExplorationLog />);
    await journal.recordAll(Array.from({ length: 200 }, (_, at) => ['finding.logged', { text: `Vondst ${at}` }] as const));
    const count = () => document.querySelectorAll('[data-part="finding"]').length;
    await screen.findByText('Vondst 199');
    expect(count()).toBe(30);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(count()).toBe(200);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(count()).toBe(30);

    const edit = screen.getByRole('button', { name: 'Vondst 199 aanpassen' });
    edit.focus();
    window.scrollTo(0, document.body.scrollHeight);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(document.activeElement).toBe(edit);

    await userEvent.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(count()).toBe(200);
    expect(screen.getByText('Vondst 3')).toBeVisible();
    expect(document.querySelector('[aria-setsize]')).toBeNull();
    expect(errors).toEqual([]);
    window.removeEventListener('error', note);
  });

  test('a plan of which the way is not known yet is called by its question', async () => {
    const { journal } = await host(<ExplorationLog />);
    await journal.record('exploration.planned', { kind: 'other', questions: [{ text: 'Hoe ziet een gewone dag eruit?' }] });
    expect(await screen.findByRole('button', { name: /^Gedaan: Hoe ziet een gewone dag eruit/ })).toBeVisible();
  });

  test('somebody who went elsewhere while a note was being kept stays there', async () => {
    const views: string[] = [];
    const log = <ExplorationLog start={{ at: 'note' }} onViewChange={({ at }) => views.push(at)} />;
    const { journal } = await host(<Elsewhere page={log} />);
    await userEvent.type(await screen.findByLabelText('Je vondst'), sentence);
    const save = screen.getByRole('button', { name: 'Vondst opslaan' });
    // One press after the other, before the store can answer.
    await getConfig().asyncWrapper(async () => {
      save.click();
      screen.getByRole('button', { name: 'Ander blad' }).click();
      await vi.waitFor(() => expect(journal.dossier.findings.last?.text).toBe(sentence));
      await journal.close();
    });
    expect(views).toEqual([]);
  });
});
