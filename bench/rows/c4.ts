import type { Dossier } from '@onderweg/core';
import { makeEntries } from '../events.ts';
import { type Figure, type Row, race, type Verdict } from '../measure.ts';
import {
  criteriaHistory,
  fold,
  grid,
  nextExplorations,
  processMeasures,
  rounds,
  sessionPreparation,
  sponsorView,
  standstill,
  steering,
  whereWasI,
} from '../onderweg.ts';

const count = 10_000;
const since = '2021-01-01';

type Reading = { readonly name: string; readonly read: (dossier: Dossier, now: Date) => unknown };

const readings: readonly Reading[] = [
  { name: 'steering', read: steering },
  { name: 'nextExplorations', read: nextExplorations },
  { name: 'standstill', read: standstill },
  { name: 'grid', read: grid },
  { name: 'criteriaHistory', read: criteriaHistory },
  { name: 'processMeasures', read: processMeasures },
  { name: 'rounds', read: rounds },
  { name: 'sessionPreparation', read: (dossier, now) => sessionPreparation(dossier, { since, now }) },
  { name: 'sponsorView', read: sponsorView },
  { name: 'whereWasI', read: whereWasI },
];

export const row: Row = async ({ isQuick }) => {
  const entries = makeEntries(count + 1);
  const now = new Date(entries.at(-1)?.shownTime ?? 0);
  const dossiers = [fold(entries.slice(0, count)), fold(entries)] as const;
  // Read first on the one dossier, then on the next: what was kept for the one is what the other can use.
  let turn = 0;
  const times = await race(
    readings.map(({ name, read }) => ({ name, run: () => read(dossiers[turn++ % 2] as Dossier, now) })),
    { rounds: isQuick ? 21 : 51, warmUp: 5 },
  );
  const figures: Figure[] = Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' }));
  const [slowest, worst] = Object.entries(times).sort(([, a], [, b]) => b - a)[0] ?? ['none', Number.NaN];
  const verdicts: Verdict[] = [
    { goal: `each reading on ${count.toLocaleString('en')} entries ≤ 4 ms (slowest: ${slowest})`, value: worst, limit: 4 },
  ];
  return { row: 'C4', what: `each reading on ${count.toLocaleString('en')} entries, after one more event`, figures, verdicts };
};
