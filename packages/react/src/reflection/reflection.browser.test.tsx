import { OnderwegError } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage } from '@onderweg/testing';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent as realKeyboard } from 'vitest/browser';
import { host } from '../test-host/test-host';
import { Reflection } from '.';

afterEach(cleanup);

const firstRound = { until: '2026-01-24' };
const save = { name: 'Conclusie opslaan' };

/** Presses Tab until this has the focus, as somebody without a mouse does. */
async function tabTo(element: HTMLElement): Promise<void> {
  for (let press = 0; press < 60 && document.activeElement !== element; press++) await realKeyboard.keyboard('{Tab}');
  expect(document.activeElement).toBe(element);
}

async function hostWithConclusion() {
  const hosted = await host(<Reflection start="course" />, firstRound);
  await hosted.journal.record('conclusion.drawn', { text: 'Ik wil het zelf zien.', rests: ['f4'] });
  await screen.findByLabelText(/^Volhouden/);
  return hosted;
}

describe('reflection', () => {
  test('a round is looked back on, concluded and closed with the keyboard alone', async () => {
    const { journal } = await host(<Reflection start="lookBack" />, firstRound);
    await tabTo(await screen.findByLabelText('Wat gebeurde er?'));
    await realKeyboard.keyboard('Ik had helden verwacht.');
    await tabTo(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await realKeyboard.keyboard('{Enter}');

    await waitFor(() => expect(document.activeElement?.textContent).toBe('Wat neem je hieruit mee?'));
    await tabTo(screen.getByLabelText('Dus …'));
    await realKeyboard.keyboard('Eén stem is één stem.');
    await tabTo(screen.getByLabelText(/gewoon vervoer/));
    await realKeyboard.keyboard(' ');
    await tabTo(screen.getByRole('button', save));
    await realKeyboard.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Wat neem je hieruit mee?'));
    await tabTo(await screen.findByRole('button', { name: 'Verder' }));
    await realKeyboard.keyboard('{Enter}');

    await waitFor(() => expect(document.activeElement?.textContent).toBe('Welke koers kies je?'));
    await tabTo(screen.getByLabelText(/^Volhouden/));
    await realKeyboard.keyboard(' {ArrowDown}');
    await tabTo(screen.getByLabelText('Offshore medic'));
    await realKeyboard.keyboard(' ');
    await tabTo(screen.getByLabelText('Waarom deze koers?'));
    await realKeyboard.keyboard('Ik weet nog te weinig.');
    await tabTo(screen.getByRole('button', { name: 'Koers zetten' }));
    await realKeyboard.keyboard('{Enter}');

    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ronde 1 is klaar. De volgende ronde is open.'));
    const { reflections, conclusions, courses, cycle } = journal.dossier;
    expect(reflections.last).toMatchObject({ whatHappened: 'Ik had helden verwacht.', audience: 'private', round: 1 });
    expect(conclusions.last).toMatchObject({ text: 'Eén stem is één stem.', rests: ['f4'] });
    expect(courses.last).toMatchObject({ course: 'deepen', directions: ['d2'], reason: 'Ik weet nog te weinig.', round: 1 });
    expect(cycle.context.round).toBe(2);
  });

  test('[P1] a reload in the middle of a sentence brings back the step and the words', async () => {
    const first = await host(<Reflection />, firstRound);
    await userEvent.click(await screen.findByRole('button', { name: 'Conclusie' }));
    await userEvent.type(screen.getByLabelText('Dus …'), 'Eén stem is ');
    await userEvent.click(screen.getByLabelText(/gewoon vervoer/));
    const second = await first.reload();
    const field: HTMLTextAreaElement = await screen.findByLabelText('Dus …');
    expect(field.value).toBe('Eén stem is ');
    expect(screen.getByLabelText<HTMLInputElement>(/gewoon vervoer/).checked).toBe(true);
    await userEvent.type(field, 'één stem.');
    await userEvent.click(screen.getByRole('button', save));
    await waitFor(() => expect(second.journal.dossier.conclusions.size).toBe(1));
    expect(second.journal.dossier.conclusions.last?.text).toBe('Eén stem is één stem.');
  });

  test('[P1] a course of two moves comes back after a reload', async () => {
    const first = await hostWithConclusion();
    await userEvent.click(screen.getByLabelText(/^Wisselen/));
    await userEvent.click(screen.getByLabelText('Offshore medic'));
    await userEvent.selectOptions(screen.getByLabelText('Wat doe je met de richting die je weglegt?'), 'conditions');
    await userEvent.type(screen.getByLabelText('Kijk opnieuw als …'), 'Mijn dochter is het huis uit.');
    await userEvent.click(screen.getByRole('button', { name: 'Nog een koers erbij' }));
    await userEvent.type(screen.getAllByLabelText('Waarom deze koers?')[1] as HTMLElement, 'Om te verge');
    await first.reload();
    expect((await screen.findByLabelText<HTMLInputElement>('Kijk opnieuw als …')).value).toBe('Mijn dochter is het huis uit.');
    expect(screen.getAllByLabelText<HTMLTextAreaElement>('Waarom deze koers?').map(({ value }) => value)).toEqual([
      '',
      'Om te verge',
    ]);
  });

  test('[P2] what could not be kept stays on the screen, and is recorded once when it can', async () => {
    const storage = memoryStorage({ durability: 'durable' });
    await (await host(<Reflection />, { ...firstRound, storage })).journal.close();
    cleanup();
    const error = new OnderwegError('ONDERWEG-301');
    const full = faultyStorage(storage, [{ call: 'append', at: 1, kind: 'fail', error }]);
    const { journal } = await host(<Reflection start="lookBack" />, { storage: full });
    await userEvent.type(await screen.findByLabelText('En nu?'), 'Ik ga kijken.');
    await userEvent.click(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/geen ruimte meer/));
    expect(screen.getByLabelText<HTMLTextAreaElement>('En nu?').value).toBe('Ik ga kijken.');
    const before = journal.dossier.reflections.size;
    await userEvent.click(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await screen.findByRole('heading', { name: 'Wat neem je hieruit mee?' });
    expect(journal.dossier.reflections.size).toBe(before + 1);
  });

  test('[P2] a course and what it means for a direction are kept together, or neither is', async () => {
    const storage = memoryStorage({ durability: 'durable' });
    const { journal: earlier } = await host(<Reflection />, { ...firstRound, storage });
    await earlier.record('conclusion.drawn', { text: 'Dit is het.', rests: ['f4'] });
    await earlier.close();
    cleanup();
    const { journal } = await host(<Reflection start="course" />, {
      storage: faultyStorage(storage, [{ call: 'append', at: 1, kind: 'fail' }]),
    });
    await userEvent.click(await screen.findByLabelText(/^Ervoor gaan/));
    await userEvent.click(screen.getByLabelText('Offshore medic'));
    await userEvent.type(screen.getByLabelText('Waarom deze koers?'), 'Ik weet genoeg.');
    const before = journal.entries().length;
    await userEvent.click(screen.getByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expect(journal.entries()).toHaveLength(before);
    await userEvent.click(screen.getByRole('button', { name: 'Koers zetten' }));
    await waitFor(() => expect(journal.entries()).toHaveLength(before + 2));
    expect(journal.dossier.directions.get('d2')?.state).toBe('chosen');
  });

  test('[P19] pressing twice records once, in each step', async () => {
    const { journal } = await host(<Reflection start="lookBack" />, firstRound);
    const before = journal.entries().length;
    await userEvent.type(await screen.findByLabelText('En nu?'), 'Ik ga kijken.');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await userEvent.type(await screen.findByLabelText('Dus …'), 'Ik wil het zelf zien.');
    await userEvent.click(screen.getByLabelText(/gewoon vervoer/));
    await userEvent.dblClick(screen.getByRole('button', save));
    await userEvent.click(await screen.findByRole('button', { name: 'Verder' }));
    await userEvent.click(screen.getByLabelText(/^Volhouden/));
    await userEvent.type(screen.getByLabelText('Waarom deze koers?'), 'Het begin is goed.');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Koers zetten' }));
    await screen.findByRole('heading', { name: /Ronde 1 is klaar/ });
    expect(
      journal
        .entries()
        .slice(before)
        .map(({ type }) => type),
    ).toEqual(['reflection.written', 'conclusion.drawn', 'course.set']);
  });

  test('what was recorded does not come back in the form', async () => {
    const { journal } = await host(<Reflection start="lookBack" />, firstRound);
    await userEvent.type(await screen.findByLabelText('En nu?'), 'Ik ga kijken.');
    await userEvent.click(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await screen.findByLabelText('Dus …');
    await userEvent.click(screen.getByRole('button', { name: 'Terugkijken' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('En nu?').value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Terugblik opslaan' }));
    await screen.findByLabelText('Dus …');
    expect(journal.dossier.reflections.filter(({ soNow }) => soNow === 'Ik ga kijken.')).toHaveLength(1);
  });

  test('one voice against a direction is said once, also over a reload, and nothing is recorded of it', async () => {
    const first = await hostWithConclusion();
    const before = first.journal.entries().length;
    await userEvent.click(screen.getByLabelText(/^Wisselen/));
    await userEvent.click(screen.getByLabelText('Ambulanceverpleegkundige'));
    await userEvent.type(screen.getByLabelText('Waarom deze koers?'), 'Het is rustiger dan ik dacht.');
    await userEvent.click(screen.getByRole('button', { name: 'Koers zetten' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Nog een stem horen' }));
    expect(screen.queryByText(/Dit is één stem/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Wisselen/));
    expect(first.journal.entries()).toHaveLength(before);
    const { journal } = await first.reload();
    await userEvent.click(await screen.findByRole('button', { name: 'Koers zetten' }));
    await screen.findByRole('heading', { name: /Ronde 1 is klaar/ });
    expect(
      journal
        .entries()
        .slice(before)
        .map(({ type }) => type),
    ).toEqual(['course.set']);
  });

  test('choosing all the same goes on at once', async () => {
    const { journal } = await hostWithConclusion();
    await userEvent.click(screen.getByLabelText(/^Wisselen/));
    await userEvent.click(screen.getByLabelText('Ambulanceverpleegkundige'));
    await userEvent.type(screen.getByLabelText('Waarom deze koers?'), 'Het is rustiger dan ik dacht.');
    await userEvent.click(screen.getByRole('button', { name: 'Koers zetten' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Toch nu kiezen' }));
    await screen.findByRole('heading', { name: /Ronde 1 is klaar/ });
    expect(journal.dossier.courses.last).toMatchObject({ course: 'switch', directions: ['d1'] });
  });

  test('what another device decides meanwhile takes nobody elsewhere, and both courses stand', async () => {
    const { journal } = await hostWithConclusion();
    await userEvent.click(screen.getByLabelText(/^Verdiepen/));
    await userEvent.type(screen.getByLabelText('Waarom deze koers?'), 'Ik wil meer weten.');
    await journal.record('course.set', { course: 'persist', reason: 'Op de laptop gekozen.', round: 1 });
    await screen.findByText('Op de laptop gekozen.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom deze koers?').value).toBe('Ik wil meer weten.');
    await userEvent.click(screen.getByRole('button', { name: 'Koers zetten' }));
    await screen.findByRole('heading', { name: /Ronde 1 is klaar/ });
    expect(journal.dossier.courses.map(({ course, round }) => `${course} ${round}`)).toEqual(['persist 1', 'deepen 1']);
    expect(journal.dossier.cycle.context.round).toBe(2);
  });
});
