import {
  criteriaHistory,
  type Dossier,
  grid,
  nextExplorations,
  processMeasures,
  sessionPreparation,
  standstill,
  steering,
} from '@onderweg/core';
import { describe, expect, test } from 'vitest';
import nurse from '../../cases/case-1-nurse-adventure.json';
import bank from '../../cases/case-2-bank-redundant-54.json';
import secondTrack from '../../cases/case-3-second-track.json';
import { playCase } from './play-case';

const cases = [nurse, bank, secondTrack];

describe.each(cases)('readings of $case', (script) => {
  test('each says on each day what it rests on, and that exists', async () => {
    await playCase(script, {
      onEvent: ({ event, journal }) => {
        const now = new Date(`${event.date}T20:00:00`);
        const { dossier } = journal;
        const ids = new Set(journal.entries().map(({ id }) => id));
        for (const { evidence } of listReadings(dossier, now)) {
          for (const id of evidence) expect(ids).toContain(id);
        }
        for (const suggestion of steering(dossier, now).shown) expect(suggestion.evidence, suggestion.course).not.toEqual([]);
        for (const found of standstill(dossier, now).kinds) expect(found.evidence, found.kind).not.toEqual([]);
      },
    });
  });

  test('asked twice they say the same', async () => {
    const { journal } = await playCase(script);
    const now = new Date('2026-06-01T20:00:00');
    expect(listReadings(journal.dossier, now)).toEqual(listReadings(journal.dossier, now));
  });
});

function listReadings(dossier: Dossier, now: Date) {
  return [
    steering(dossier, now),
    nextExplorations(dossier, now),
    standstill(dossier, now),
    criteriaHistory(dossier),
    grid(dossier, now),
    processMeasures(dossier),
    sessionPreparation(dossier, { since: '2026-01-01', now }),
  ];
}

test('a wish that became sharper keeps what it was, and what did it', async () => {
  const { journal } = await playCase(bank);
  const { changes } = criteriaHistory(journal.dossier);
  expect(changes.map(({ at }) => at)).toEqual([...changes.map(({ at }) => at)].sort());
  for (const { change, before, after } of changes) {
    expect(after).not.toBe('');
    expect(before === undefined).toBe(change === 'born');
  }
});

test('the grid shows what is not known as plainly as what is', async () => {
  const { journal } = await playCase(nurse, { until: '2026-01-24' });
  const { abouts, rows } = grid(journal.dossier);
  const [row] = rows;
  expect(row?.cells).toHaveLength(abouts.length);
  expect(
    rows
      .flatMap(({ cells }) => cells)
      .filter(({ state }) => state === 'empty')
      .every(({ asks }) => asks),
  ).toBe(true);
});

test('measures count rounds, answers and scope, and nothing of effort', async () => {
  const { journal } = await playCase(nurse);
  const measures = processMeasures(journal.dossier);
  expect(measures).toMatchObject({ roundsClosed: 5, scope: { atIntake: 3 } });
  expect(measures.scope.now).toBeGreaterThan(measures.scope.atIntake);
  expect(Object.keys(measures).join()).not.toMatch(/hour|application/i);
});

test('a session starts from what was met since, surprises first, and asks three things at most', async () => {
  const { journal } = await playCase(nurse, { until: '2026-03-10' });
  const page = sessionPreparation(journal.dossier, { since: '2026-02-10', now: new Date('2026-03-10T20:00:00') });
  expect(page.findings[0]?.kind).toBe('surprise');
  expect(page.findings.every(({ audience }) => audience !== 'private')).toBe(true);
  expect(page.questions.length).toBeLessThanOrEqual(3);
  expect(page.questions[0]?.question).toBe('surprise');
});

test('a note that says nothing about a direction changes nothing for it', async () => {
  const { journal } = await playCase(bank, { until: '2026-04-21' });
  const now = new Date('2026-04-21T20:00:00');
  const before = [steering(journal.dossier, now).directions, grid(journal.dossier, now).rows.map(({ cells }) => cells)];
  await journal.record('finding.logged', { text: 'Ik ben 54 en een man.', source: 'mezelf', links: [] });
  expect([steering(journal.dossier, now).directions, grid(journal.dossier, now).rows.map(({ cells }) => cells)]).toEqual(before);
});

test('a pause silences every kind of standstill', async () => {
  const { journal } = await playCase(nurse, { until: '2026-02-26' });
  const later = new Date('2026-03-05T20:00:00');
  expect(standstill(journal.dossier, later).kinds).not.toEqual([]);
  await journal.record('pause.planned', { until: '2026-03-31' });
  expect(standstill(journal.dossier, later).kinds).toEqual([]);
});
