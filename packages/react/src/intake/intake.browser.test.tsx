import { visibleTo } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { faultyStorage } from '@onderweg/testing';
import { cleanup, fireEvent, getConfig, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { useState } from 'react';
import { Elsewhere } from '../test-host/elsewhere';
import { host } from '../test-host/test-host';
import { Intake, useIntake } from '.';

afterEach(cleanup);

/** Completes twice with what one render handed out. */
function Twice() {
  const { complete } = useIntake();
  const [outcomes, setOutcomes] = useState('');
  const onClick = async () => setOutcomes([await complete('Bakker'), await complete('Bakker')].join());
  return (
    <button type="button" onClick={() => void onClick()}>
      Klaar {outcomes}
    </button>
  );
}

describe('intake', () => {
  test('is walked with the keyboard alone, and complete with a question and one direction', async () => {
    const { journal } = await host(<Intake />);
    (await screen.findByRole('button', { name: 'Naar de eerste vraag' })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('group')).toHaveFocus());
    await userEvent.keyboard('{Tab}Meer avontuur.');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByLabelText('Wat is je droombeeld van werk?');
    await userEvent.click(screen.getByRole('button', { name: 'Overslaan' }));
    await userEvent.type(await screen.findByLabelText('Aan welk werk denk je?'), 'Offshore medic{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Klaar, kijk na' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaren en op pad' }));
    await waitFor(() => expect(journal.dossier.cycle.value.trajectory).toBe('agreed'));
    expect(journal.dossier.intake?.question).toBe('Meer avontuur.');
    expect(journal.dossier.directions.last?.title).toBe('Offshore medic');
  });

  test('[P1] a reload in the middle of a sentence comes back to that sentence', async () => {
    const first = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Ik wil meer av');
    const second = await first.reload();
    expect(await screen.findByLabelText('Wat wil je met je werk?')).toHaveValue('Ik wil meer av');
    expect(screen.getByText('Nog niet opgeslagen. Je tekst staat als klad op dit apparaat.')).toBeVisible();
    expect(second.journal.entries()).toHaveLength(0);
  });

  test('[J6] what is told here can be for oneself: then nothing of it goes to a coach', async () => {
    const { journal } = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    expect(screen.getByText(/Jij leest dit, en je coach zodra die meeloopt/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.type(await screen.findByLabelText('Wat is je droombeeld van werk?'), 'Op de motor.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Klaar, kijk na' }));
    expect(screen.getByRole('radio', { name: 'Mijn coach en ik' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Alleen ik' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bewaren en op pad' }));
    await screen.findByRole('heading', { name: 'Je kunt op pad' });
    expect(visibleTo({ id: 'noor', role: 'coach' }, journal.entries())).toEqual([]);
    expect(screen.getByText(/Alleen jij leest dit/)).toBeVisible();
  });

  test('[P47] only the field that holds words of an earlier visit says so', async () => {
    const first = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    await first.reload();
    expect(await screen.findByText('Je tekst van de vorige keer staat er nog.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await screen.findByLabelText('Wat is je droombeeld van werk?');
    expect(screen.queryByText('Je tekst van de vorige keer staat er nog.')).toBeNull();
  });

  test('[P47] a reload while somebody looks their answers over comes back to them, and afterwards asks nothing again', async () => {
    const first = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.type(await screen.findByLabelText('Wat is je droombeeld van werk?'), 'Op de motor.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Klaar, kijk na' }));
    await screen.findByRole('heading', { name: 'Dit schreef je' });
    const second = await first.reload();
    expect(await screen.findByRole('heading', { name: 'Dit schreef je' })).toBeVisible();
    expect(screen.getByText('Op de motor.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren en op pad' }));
    await screen.findByRole('heading', { name: 'Je kunt op pad' });
    await second.reload();
    expect(await screen.findByRole('heading', { name: 'Je kunt op pad' })).toBeVisible();
    expect(screen.getByText('Meer avontuur.')).toBeVisible();
  });

  test('[P47] who has been out already is not told that they may go', async () => {
    await host(<Intake onPlan={() => undefined} />, { until: '2026-03-10' });
    expect(await screen.findByRole('heading', { name: 'Hiermee begon je' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Verkenning plannen' })).toBeVisible();
    expect(screen.queryByText(/eerste/)).toBeNull();
  });

  test('[P47] the first page says how many questions there are, and that two are enough', async () => {
    await host(<Intake />);
    expect(await screen.findByText(/Er zijn 9 korte vragen\. Twee antwoorden zijn genoeg/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Naar de eerste vraag' }));
    expect(await screen.findByText('Vraag 1 van 9')).toBeVisible();
    expect(screen.getByText('Nog 2 antwoorden, dan kun je op pad.')).toBeVisible();
  });

  test('[P19] the second press of a double press is not for what took the place of the first', async () => {
    await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    fireEvent.click(screen.getByRole('button', { name: 'Verder' }), { detail: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Verder' }), { detail: 2 });
    expect(screen.getByText('Vraag 2 van 9')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    expect(await screen.findByText('Vraag 3 van 9')).toBeVisible();
  });

  test('[P19] pressing twice completes once', async () => {
    const { journal } = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.type(await screen.findByLabelText('Wat is je droombeeld van werk?'), 'Op de motor.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Klaar, kijk na' }));
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Bewaren en op pad' }));
    await screen.findByRole('heading', { name: 'Je kunt op pad' });
    expect(journal.entries().filter(({ type }) => type === 'intake.given')).toHaveLength(1);
  });

  test('[P19] completing twice from one and the same render completes once', async () => {
    const { journal } = await host(
      <Intake.Root>
        <Intake.Welcome />
        <Intake.Question />
        <Twice />
      </Intake.Root>,
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(await screen.findByRole('button', { name: 'Klaar true,false' })).toBeVisible();
    expect(journal.entries().filter(({ type }) => type === 'intake.given')).toHaveLength(1);
    expect(journal.dossier.directions.size).toBe(1);
  });

  test('a draft that cannot be kept is said so, and typing goes on', async () => {
    const storage = faultyStorage(memoryStorage({ durability: 'durable' }), [{ call: 'drafts.write', at: 1, kind: 'die' }]);
    await host(<Intake />, { storage });
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    expect(await screen.findByText('Je tekst staat nog op het scherm, maar nog niet als klad op dit apparaat.')).toBeVisible();
    expect(screen.getByLabelText('Wat wil je met je werk?')).toHaveValue('Meer avontuur.');
  });

  test('a better name for a direction is a new name, and no second direction', async () => {
    const { journal } = await host(<Intake />);
    await journal.recordAll([
      ['intake.given', { question: 'Wat past bij mij?' }],
      ['direction.added', { id: 'd1', title: 'Bakker', state: 'active' }],
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Aanvullen of verbeteren' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Aanpassen: Aan welk werk denk je?' }));
    await userEvent.type(await screen.findByLabelText('Aan welk werk denk je?'), ' in Zwolle');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    // Back at what was written, and not at the next question.
    expect(await screen.findByRole('heading', { name: 'Dit schreef je' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Bewaren en op pad' }));
    await screen.findByRole('button', { name: 'Aanvullen of verbeteren' });
    expect(journal.dossier.directions.map(({ id, title }) => [id, title])).toEqual([['d1', 'Bakker in Zwolle']]);
  });

  test('who skips everything is brought straight to what is needed, or looks around first', async () => {
    const { journal } = await host(<Intake />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    for (;;) {
      const skip = screen.queryByRole('button', { name: 'Overslaan' });
      if (!skip) break;
      await userEvent.click(skip);
    }
    await userEvent.click(await screen.findByRole('button', { name: 'Die vraag beantwoorden' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Iets anders.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ik heb nog geen idee. Ik kijk eerst rond.' }));
    await waitFor(() => expect(journal.dossier.cycle.value.trajectory).toBe('agreed'));
    expect(journal.dossier.directions.last?.title).toBe('Eerst rondkijken');
  });

  test('somebody who went elsewhere while it was being kept stays there', async () => {
    const led: string[] = [];
    const onComplete = () => led.push('away');
    const { journal } = await host(<Elsewhere page={<Intake onComplete={onComplete} />} />);
    await userEvent.click(await screen.findByRole('button', { name: 'Naar de eerste vraag' }));
    await userEvent.type(await screen.findByLabelText('Wat wil je met je werk?'), 'Meer avontuur.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.type(await screen.findByLabelText('Wat is je droombeeld van werk?'), 'Op de motor.');
    await userEvent.click(screen.getByRole('button', { name: 'Verder' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Klaar, kijk na' }));
    const save = await screen.findByRole('button', { name: 'Bewaren en op pad' });
    // One press after the other, before the store can answer.
    await getConfig().asyncWrapper(async () => {
      save.click();
      screen.getByRole('button', { name: 'Ander blad' }).click();
      await vi.waitFor(() => expect(journal.dossier.intake?.question).toBe('Meer avontuur.'));
      await journal.close();
    });
    expect(led).toEqual([]);
  });

  test('memory is called memory', async () => {
    await host(<Intake />, { storage: memoryStorage() });
    expect(await screen.findByText(/Dit staat alleen op deze pagina/)).toBeVisible();
  });
});
