import { methods, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { nl } from '@onderweg/texts/nl';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { CourseWidget } from '../course/course';
import { ExplorationLogWidget } from '../exploration-log/exploration-log';
import { Onderweg } from './onderweg';
import { useTexts } from './use-texts';
import { useToday } from './use-today';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Today() {
  return <output>{`${useToday()} ${useTexts().timeZone}`}</output>;
}

/** A page with a clock that the test puts forward. */
async function openPage(start: string, timeZone?: string) {
  let time = new Date(start);
  const now = () => time;
  const author = { id: 'me', role: 'client' } as const;
  const storage = memoryStorage({ durability: 'durable' });
  const journal = await openJournal({ journal: 'me', author, storage, method: methods.reorientation, clock: now });
  return {
    journal,
    set: (next: string) => {
      time = new Date(next);
    },
    show: (widget = <CourseWidget />) =>
      render(
        <Onderweg journal={journal} locale={nl} now={now} timeZone={timeZone}>
          {widget}
          <Today />
        </Onderweg>,
      ),
  };
}

test('[P38] a tab that was left open over night knows the new day when it is seen again', async () => {
  const page = await openPage('2026-03-10T23:50:00+01:00', 'Europe/Amsterdam');
  await page.journal.record('exploration.planned', { id: 'x', kind: 'talk', when: '2026-03-11' });
  page.show(<ExplorationLogWidget />);
  expect(await screen.findByText(/woensdag 11 maart \(morgen\)/)).toBeVisible();
  page.set('2026-03-11T10:00:00+01:00');
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(await screen.findByText(/woensdag 11 maart \(vandaag\)/)).toBeVisible();
});

test('[P38] at midnight the page goes to the next day by itself, while somebody looks at it', async () => {
  const page = await openPage('2026-03-10T23:59:30+01:00', 'Europe/Amsterdam');
  vi.useFakeTimers();
  page.show();
  expect(screen.getByText(/^2026-03-10/)).toBeVisible();
  page.set('2026-03-11T00:00:00+01:00');
  act(() => void vi.advanceTimersByTime(29_000));
  expect(screen.getByText(/^2026-03-10/)).toBeVisible();
  act(() => void vi.advanceTimersByTime(1_500));
  expect(screen.getByText(/^2026-03-11/)).toBeVisible();
});

test.each([
  ['America/Curacao', '2026-03-11T03:30:00Z', '2026-03-10'],
  ['Pacific/Kiritimati', '2026-03-10T10:30:00Z', '2026-03-11'],
  ['Europe/Amsterdam', '2026-03-10T23:30:00Z', '2026-03-11'],
])('[P38] today is the day of the person in %s, for each widget', async (zone, moment, day) => {
  const page = await openPage(moment, zone);
  await page.journal.record('exploration.planned', { id: 'x', kind: 'talk', when: day });
  page.show(
    <>
      <CourseWidget />
      <ExplorationLogWidget />
    </>,
  );
  expect(screen.getByText(`${day} ${zone}`)).toBeVisible();
  expect(await screen.findByText(/\(vandaag\)/)).toBeVisible();
  expect(screen.queryByText(/Is het gedaan, of schuift het/)).toBeNull();
});

test('the zone is that of the browser where the host gives none, or one that does not exist', async () => {
  const options = Intl.DateTimeFormat.prototype.resolvedOptions;
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockImplementation(function (this: Intl.DateTimeFormat) {
    return { ...options.call(this), timeZone: 'America/Curacao' };
  });
  for (const zone of [undefined, 'W. Europe Standard Time', '', ' ']) {
    const page = await openPage('2026-03-11T03:30:00Z', zone);
    const { unmount } = page.show();
    expect(screen.getByText('2026-03-10 America/Curacao')).toBeVisible();
    unmount();
  }
});

test('[P38] the zone of the journal is that of the page, and a host that gives two hears of it', async () => {
  const author = { id: 'me', role: 'client' } as const;
  const clock = () => new Date('2026-03-10T12:00:00Z');
  const open = (timeZone?: string) =>
    openJournal({ journal: 'me', author, storage: memoryStorage(), method: methods.reorientation, clock, timeZone });
  const errors: string[] = [];
  const show = (journal: Awaited<ReturnType<typeof open>>, timeZone?: string) =>
    render(
      <Onderweg journal={journal} locale={nl} now={clock} timeZone={timeZone} onError={(error) => errors.push(String(error))}>
        <Today />
      </Onderweg>,
    );
  const ofKiritimati = await open('Pacific/Kiritimati');
  const first = show(ofKiritimati);
  expect(screen.getByText('2026-03-11 Pacific/Kiritimati')).toBeVisible();
  first.unmount();
  show(ofKiritimati, 'Pacific/Kiritimati').unmount();
  expect(errors).toEqual([]);
  const third = show(ofKiritimati, 'America/Curacao');
  expect(screen.getByText('2026-03-11 Pacific/Kiritimati')).toBeVisible();
  expect(errors).toEqual([expect.stringMatching(/^OnderwegError: ONDERWEG-101: .* writes in Pacific\/Kiritimati/)]);
  third.unmount();
  // The tests run in Amsterdam: a journal without a zone of its own writes there.
  show(await open(), 'America/Curacao').unmount();
  show(await open(), 'Europe/Amsterdam').unmount();
  expect(errors).toHaveLength(2);
});
