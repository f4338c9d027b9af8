import type { Dossier, Entry, EventPayloads, EventType } from '@onderweg/core';
import { makeEntries } from '../events.ts';
import { fillStorage } from '../filled-storage.ts';
import { collectGarbage, type Figure, type Row, race, type Verdict } from '../measure.ts';
import { fold, openJournal } from '../onderweg.ts';
import { median } from '../race.ts';
import { type Reading, readings } from '../readings.ts';

const count = 10_000;
/** From one course to the next, as the generator tells it: each kind at least once. */
const eventsOfARound = 20;
const author = { id: 'bench', role: 'client' } as const;

/** The first time that each is asked of a dossier that was just folded. */
function measureFirst(entries: readonly Entry[], now: Date, isQuick: boolean): Promise<Record<string, number>> {
  return race<Dossier>(
    readings.map(({ name, read }) => ({ name, prepare: () => fold(entries), run: (dossier) => read(dossier, now) })),
    { rounds: isQuick ? 7 : 21, warmUp: 3 },
  );
}

type Slowest = { readonly took: number; readonly after: string };

/** Asked again after each event, in a journal of its own: no reading finds what another one kept. The first round warms up. */
async function measureNext({ read }: Reading, entries: readonly Entry[], more: readonly Entry[], now: Date): Promise<Slowest> {
  const journal = await openJournal({ journal: 'bench', author, storage: await fillStorage(entries), clock: () => now });
  read(journal.dossier, now);
  const times = new Map<string, number[]>();
  for (const [at, { type, payload }] of more.entries()) {
    await journal.record(type as EventType, payload as EventPayloads[EventType], { audience: 'coach' });
    collectGarbage();
    const start = performance.now();
    read(journal.dossier, now);
    const took = performance.now() - start;
    if (at >= eventsOfARound) times.set(type, [...(times.get(type) ?? []), took]);
  }
  await journal.close();
  const kinds = [...times].map(([after, all]): Slowest => ({ took: median(all), after }));
  return kinds.reduce((slowest, kind) => (kind.took > slowest.took ? kind : slowest));
}

export const row: Row = async ({ isQuick }) => {
  const rounds = isQuick ? 6 : 16;
  // Shared, so that the page before a talk has something to say.
  const all = makeEntries(count + rounds * eventsOfARound).map((entry): Entry => ({ ...entry, audience: 'coach' }));
  const [entries, more] = [all.slice(0, count), all.slice(count)];
  const now = new Date(all.at(-1)?.shownTime ?? 0);
  const first = await measureFirst(entries, now, isQuick);
  const next = new Map<string, Slowest>();
  for (const reading of readings) next.set(reading.name, await measureNext(reading, entries, more, now));
  const figures = Object.entries(first).flatMap(([name, took]): Figure[] => {
    const again = next.get(name);
    return [
      { what: `${name}, first`, value: took, unit: 'ms' },
      { what: `${name}, after ${again?.after}`, value: again?.took ?? Number.NaN, unit: 'ms' },
    ];
  });
  const [slowest, worst] = Object.entries(first).sort(([, a], [, b]) => b - a)[0] ?? ['none', Number.NaN];
  const [slowestNext, worstNext] = [...next].sort(([, a], [, b]) => b.took - a.took)[0] ?? ['none', undefined];
  const many = count.toLocaleString('en');
  const verdicts: Verdict[] = [
    { goal: `each reading on ${many} entries ≤ 4 ms (slowest: ${slowest})`, value: worst, limit: 4 },
    { goal: `after one more event ≤ 1 ms (slowest: ${slowestNext})`, value: worstNext?.took ?? Number.NaN, limit: 1 },
  ];
  const notes = ['After one more event: the median after the kind of event that costs most, which is named.'];
  return {
    row: 'C4',
    what: `each reading on ${many} entries, the first time and after one more event`,
    figures,
    verdicts,
    notes,
  };
};
