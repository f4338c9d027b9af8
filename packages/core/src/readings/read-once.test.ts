import { describe, expect, test, vi } from 'vitest';
import { foldOn } from '../dossier/fold';
import { Table } from '../dossier/table';
import type { Exploration } from '../dossier/shapes';
import { report } from '../report/report';
import { openTestJournal } from '../journal/a-journal.test.setup';
import type { RecordedEvent } from '../journal/journal';
import { courseOffer } from './course-offer';
import { directionsPicture } from './directions-picture';
import { grid } from './grid';
import { help } from './help';
import { nextExplorations } from './next-explorations';
import { nextOffer } from './next-offer';
import { standstill } from './standstill';
import { steering } from './steering';

const today = '2026-03-01';
const abouts = ['k0', 'k1', 'chance', 'doable'];

/** A journey of so many directions, each with findings, and places that were visited. */
async function travel(directions: number) {
  const journal = await openTestJournal({ clock: () => new Date('2026-02-01T12:00:00Z') });
  const happened: RecordedEvent[] = [['intake.given', { question: 'Wat past bij mij?' }]];
  for (const id of ['k0', 'k1']) happened.push(['criterion.added', { id, label: id, kind: 'important' }]);
  for (let at = 0; at < directions; at++) {
    happened.push(['direction.added', { id: `d${at}`, title: `Richting ${at}`, state: 'active' }]);
    happened.push(['exploration.done', { id: `e${at}`, kind: 'visit', directions: [`d${at}`] }]);
    happened.push([
      'finding.logged',
      { text: `Vondst ${at}`, links: [{ direction: `d${at}`, about: abouts[at % 4] ?? 'k0', polarity: at % 2 === 0 ? 1 : -1 }] },
    ]);
  }
  await journal.recordAll(happened);
  return journal;
}

const readings = { courseOffer, directionsPicture, grid, help, nextExplorations, nextOffer, standstill, steering };

describe('what a page asks more than once is read once', () => {
  test.each(Object.entries(readings))('[R226] %s: the same dossier and day give the very same answer', async (_, read) => {
    const { dossier } = await travel(3);
    const first = read(dossier, today);
    expect(read(dossier, today)).toBe(first);
    expect(read(dossier, '2026-03-02')).not.toBe(first);
    expect(read(dossier, today)).toEqual(first);
  });

  test.each(Object.entries(readings))('[R226] %s: another dossier is read anew', async (_, read) => {
    const journal = await travel(3);
    const first = read(journal.dossier, today);
    const entry = await journal.record('direction.added', { id: 'new', title: 'Nieuw', state: 'active' });
    expect(read(journal.dossier, today)).not.toBe(first);
    const before = (await travel(3)).dossier;
    expect(read(foldOn(before, [{ ...entry, id: 'later' }]), today)).toEqual(
      read(foldOn(before, [{ ...entry, id: 'later' }]), today),
    );
  });

  test('[R226] a report tells each fact once, and after one more event only that one', async () => {
    const journal = await travel(40);
    const date = vi.fn((day: string) => day);
    const texts = {
      locale: 'nl',
      t: (key: string) => key,
      has: () => true,
      date,
      list: (parts: readonly string[]) => parts.join(),
    };
    const ask = () => report(journal.dossier, { audience: 'client', texts: texts as never, now: today });
    const first = ask();
    expect(date.mock.calls.length).toBeGreaterThan(80);
    date.mockClear();
    expect(ask()).toEqual(first);
    expect(date.mock.calls.length).toBe(1);
    date.mockClear();
    await journal.record('finding.logged', { text: 'Nog een.' });
    ask();
    expect(date.mock.calls.length).toBeLessThanOrEqual(3);
  });
});

test('[R227] what is asked of each direction does not go through all explorations for each', async () => {
  const count = async (directions: number) => {
    const { dossier } = await travel(directions);
    let looked = 0;
    const watched = new Proxy(dossier.explorations, {
      get: (table, name) => {
        const value: unknown = Reflect.get(table, name, table);
        if (typeof value !== 'function') return value;
        if (name === 'some' || name === 'filter' || name === Symbol.iterator) looked++;
        return (value as (...given: unknown[]) => unknown).bind(table);
      },
    });
    expect(watched).toBeInstanceOf(Table<Exploration>);
    nextOffer({ ...dossier, explorations: watched }, today);
    return looked;
  };
  expect(await count(40)).toBe(await count(4));
});
