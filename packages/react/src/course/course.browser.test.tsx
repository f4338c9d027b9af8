import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent as realKeyboard } from 'vitest/browser';
import { host } from '../test-host/test-host';
import { Course } from '.';

afterEach(cleanup);

const on = (day: string) => ({ props: { now: () => new Date(`${day}T18:00:00+01:00`) } });
const count = (journal: { entries(): readonly { type: string }[] }, type: string) =>
  journal.entries().filter((entry) => entry.type === type).length;

describe('course', () => {
  test('a pause is planned and ended with the keyboard alone, and the focus goes along', async () => {
    const { journal } = await host(<Course />, { until: '2026-02-13' });
    const label = await screen.findByText('Even pauze');
    label.focus();
    await realKeyboard.keyboard('{Enter}');
    const day = await screen.findByLabelText<HTMLInputElement>('Tot wanneer?');
    await waitFor(() => expect(day.checkVisibility()).toBe(true));
    await realKeyboard.keyboard('{Tab}');
    expect(document.activeElement).toBe(day);
    await userEvent.type(day, '2026-03-01');
    await userEvent.type(screen.getByLabelText('Wil je erbij zetten waarom?'), 'Rust');
    screen.getByRole('button', { name: 'Pauze beginnen' }).focus();
    await realKeyboard.keyboard('{Enter}');
    await screen.findByText('Pauze tot zondag 1 maart. Tot die dag staat alles stil. Eerder beginnen mag.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Even pauze' }));
    expect(journal.dossier.pauses.last).toMatchObject({ until: '2026-03-01', reason: 'Rust' });
    expect(screen.queryByText('Je richtingen nu')).toBeNull();

    screen.getByRole('button', { name: 'Weer beginnen' }).focus();
    await realKeyboard.keyboard('{Enter}');
    const next = await screen.findByRole('heading', { name: 'Wat is de volgende stap?' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(journal.dossier.cycle.value.trajectory).toBe('running');
  });

  test('one press is one entry, also in strict mode and when pressed twice', async () => {
    const { journal } = await host(<Course />, { until: '2026-02-13' });
    await userEvent.click(await screen.findByText('Even pauze'));
    await userEvent.dblClick(await screen.findByRole('button', { name: 'Pauze beginnen' }));
    await screen.findByText('Pauze. Alles staat stil tot je weer begint.');
    await userEvent.dblClick(screen.getByRole('button', { name: 'Weer beginnen' }));
    await screen.findByRole('heading', { name: 'Wat is de volgende stap?' });
    expect(count(journal, 'pause.planned')).toBe(1);
    expect(count(journal, 'pause.ended')).toBe(1);
  });

  test('a reason that was half typed comes back after a reload', async () => {
    const first = await host(<Course />, { until: '2026-02-13' });
    await userEvent.click(await screen.findByText('Even pauze'));
    await userEvent.type(await screen.findByLabelText('Wil je erbij zetten waarom?'), 'Mijn zus trou');
    await first.reload();
    const reason = await screen.findByLabelText<HTMLTextAreaElement>('Wil je erbij zetten waarom?');
    expect(reason.value).toBe('Mijn zus trou');
    await waitFor(() => expect(reason.checkVisibility()).toBe(true));
  });

  test('after weeks away: what is known, the course, what was open; then the next step', async () => {
    await host(<Course />, { until: '2026-02-13', ...on('2026-04-20') });
    const welcome = await screen.findByRole('region', { name: 'Welkom terug' });
    expect(welcome.textContent).toContain('2 maanden geleden');
    expect(welcome.textContent).toContain('Offshore past niet bij mijn nachten thuis.');
    expect(welcome.textContent).toContain('Reden: Het rooster kan niet.');
    expect(welcome.textContent).toContain('Hele dag meelopen');
    expect(screen.queryByRole('heading', { name: 'Wat is de volgende stap?' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Verder waar ik was' }));
    const next = await screen.findByRole('heading', { name: 'Wat is de volgende stap?' });
    await waitFor(() => expect(document.activeElement).toBe(next));
    expect(screen.queryByRole('heading', { name: 'Welkom terug' })).toBeNull();
  });

  test('somebody who wants something else comes to the other steps', async () => {
    const onGo = vi.fn();
    await host(<Course onGo={onGo} />, { until: '2026-02-13', ...on('2026-04-20') });
    await userEvent.click(await screen.findByRole('button', { name: 'Ik wil iets anders' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Dit kan ook' })));
    await userEvent.click(screen.getByRole('button', { name: 'Verkenning plannen' }));
    expect(onGo).toHaveBeenCalledExactlyOnceWith('plan');
  });

  test('the first sight of the page takes no focus', async () => {
    await host(<Course />, { until: '2026-02-13' });
    await screen.findByRole('heading', { name: 'Wat is de volgende stap?' });
    expect(document.activeElement).toBe(document.body);
  });

  test('what was closed is open again after one question, with where somebody was', async () => {
    const { journal } = await host(<Course />, { until: '2026-05-01', ...on('2026-08-03') });
    await userEvent.click(await screen.findByRole('button', { name: 'Weer openen' }));
    expect(count(journal, 'trajectory.reopened')).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Ja, weer openen' }));
    const welcome = await screen.findByRole('heading', { name: 'Welkom terug' });
    await waitFor(() => expect(document.activeElement).toBe(welcome));
    expect(count(journal, 'trajectory.reopened')).toBe(1);
    expect(journal.dossier.cycle.value.trajectory).toBe('running');
  });

  test('a pause can be made longer: the focus goes to the day, and back to what was said', async () => {
    const { journal } = await host(<Course />, { until: '2026-02-13' });
    await journal.record('pause.planned', { until: '2026-02-20' });
    await userEvent.click(await screen.findByRole('button', { name: 'Nog even rust' }));
    const day = await screen.findByLabelText<HTMLInputElement>('Tot wanneer?');
    await waitFor(() => expect(document.activeElement).toBe(day));
    await userEvent.type(day, '2026-04-01');
    await userEvent.click(screen.getByRole('button', { name: 'Nog even rust' }));
    await screen.findByText('Pauze tot woensdag 1 april. Tot die dag staat alles stil. Eerder beginnen mag.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Even pauze' })));
    expect(screen.queryByLabelText('Tot wanneer?')).toBeNull();
  });

  test('a day that is past is not a pause', async () => {
    const { journal } = await host(<Course />, { until: '2026-02-13' });
    await userEvent.click(await screen.findByText('Even pauze'));
    await userEvent.type(await screen.findByLabelText('Tot wanneer?'), '2026-02-01');
    await userEvent.click(screen.getByRole('button', { name: 'Pauze beginnen' }));
    await screen.findByText('Kies een dag die nog komt.');
    expect(count(journal, 'pause.planned')).toBe(0);
  });

  test('a pause whose day has come asks, and decides nothing', async () => {
    const first = await host(<Course />, { until: '2026-02-13' });
    await first.journal.record('pause.planned', { until: '2026-02-20' });
    cleanup();
    await host(<Course />, { storage: first.storage, ...on('2026-02-20') });
    await screen.findByText(/De pauze liep tot vrijdag 20 februari/);
    expect(first.journal.dossier.cycle.value.trajectory).toBe('paused');
  });

  test('a coach who is gone ends nothing', async () => {
    await host(<Course />, { until: '2026-04-07' });
    await screen.findByText('Je gesprekken met je coach zijn klaar. Je dossier blijft van jou.');
    await screen.findByRole('heading', { name: 'Wat is de volgende stap?' });
  });
});
