import { playCase } from '@onderweg/testing';
import nurse from '@onderweg/testing/cases/case-1-nurse-adventure.json';
import secondTrack from '@onderweg/testing/cases/case-3-second-track.json';
import { describe, expect, test } from 'vitest';
import { listRounds } from './journey.rounds';

const day = (at: string | undefined) => at?.slice(0, 10);

describe('rounds of the journey', () => {
  test('each runs from the course before it to its own; the last one is open', async () => {
    const { journal } = await playCase(nurse, { until: '2026-03-10' });
    expect(listRounds(journal.dossier).map(({ from, to }) => [day(from), day(to)])).toEqual([
      ['2026-01-12', '2026-01-27'],
      ['2026-01-27', '2026-02-10'],
      ['2026-02-10', '2026-03-10'],
      ['2026-03-10', undefined],
    ]);
  });

  test('a farewell before the first round closes no round', async () => {
    const { journal } = await playCase(secondTrack, { until: '2026-03-30' });
    const [first] = listRounds(journal.dossier);
    expect(day(first?.to)).toBe('2026-03-30');
    expect(first?.courses).toHaveLength(2);
    expect(first?.pauses).toHaveLength(1);
  });

  test('what was parked with a course belongs to the round that it closed', async () => {
    const { journal } = await playCase(nurse, { until: '2026-03-10' });
    const parked = listRounds(journal.dossier).map(({ directions }) =>
      directions
        .filter(({ news }) => news === 'parked')
        .map(({ id }) => journal.entries().find((entry) => entry.id === id)?.payload),
    );
    expect(parked).toMatchObject([[], [{ id: 'd2' }], [{ id: 'd1' }], []]);
  });

  test('a finding that was corrected is counted once', async () => {
    const { journal } = await playCase(nurse, { until: '2026-01-18' });
    const before = listRounds(journal.dossier)[0]?.findings.length ?? 0;
    await journal.record('finding.logged', { text: 'Toch anders.', revises: 'f1' });
    const after = listRounds(journal.dossier)[0]?.findings ?? [];
    expect(after).toHaveLength(before);
    expect(after.some(({ id }) => id === 'f1')).toBe(false);
  });
});
