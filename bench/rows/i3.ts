import { type Bench, withPage } from '../browser.ts';
import type { Row } from '../measure.ts';
import { median } from '../race.ts';
import { toText } from '../results.ts';
import { openTaskClock } from '../tasks.ts';

type Measured = { mount: number; append: number; appendWork: number; nodes: number };

const appended = 15;

async function measureOnce({ page, run }: Bench, count: number, isOurs: boolean): Promise<Measured> {
  await page.reload();
  await run('prepare', { count });
  const clock = await openTaskClock(page);
  const mount = await clock.time(() => run('mount', { isOurs }));
  const nodes = await run<number>('countNodes');
  let times: number[] = [];
  const work = await clock.time(async () => {
    times = await run<number[]>('append', { isOurs, rounds: appended });
  });
  return { mount, nodes, append: median(times), appendWork: work / (appended + 3) };
}

async function measureBoth(bench: Bench, count: number, rounds: number) {
  const all: Record<'ours' | 'bare', Measured[]> = { ours: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    all.ours.push(await measureOnce(bench, count, true));
    all.bare.push(await measureOnce(bench, count, false));
  }
  const middle = (list: Measured[]): Measured => ({
    mount: median(list.map(({ mount }) => mount)),
    append: median(list.map(({ append }) => append)),
    appendWork: median(list.map(({ appendWork }) => appendWork)),
    nodes: median(list.map(({ nodes }) => nodes)),
  });
  return { ours: middle(all.ours), bare: middle(all.bare) };
}

export const row: Row = ({ isQuick }) =>
  withPage('log', async (bench) => {
    const counts = isQuick ? [100, 1_000, 10_000] : [100, 1_000, 10_000, 100_000];
    const by = new Map<number, Awaited<ReturnType<typeof measureBoth>>>();
    for (const count of counts) by.set(count, await measureBoth(bench, count, isQuick ? 3 : 7));
    const figures = [...by].flatMap(([count, both]) =>
      (['ours', 'bare'] as const).flatMap((side) => {
        const name = `${side === 'ours' ? 'ExplorationLog' : 'bare virtua list'}, ${count.toLocaleString('en')}`;
        const { mount, append, appendWork, nodes } = both[side];
        return [
          { what: `${name}: mount work`, value: mount, unit: 'ms' },
          { what: `${name}: append to paint`, value: append, unit: 'ms' },
          { what: `${name}: work of an append`, value: appendWork, unit: 'ms' },
          { what: `${name}: nodes`, value: nodes, unit: '' },
        ];
      }),
    );
    const many = by.get(10_000);
    const few = by.get(100);
    const most = by.get(counts.at(-1) ?? 0);
    if (!many || !few || !most) throw new Error('A size was not measured.');
    const { ours, bare } = many;
    const nodesWhy = `${ours.nodes - bare.nodes} nodes around the list and in its cards, the same for 100 as for 10,000`;
    const grew = (name: 'mount' | 'appendWork') => `the bare list itself grew by ${toText(most.bare[name] / few.bare[name])}`;
    const upTo = `100 → ${(counts.at(-1) ?? 0).toLocaleString('en')}`;
    return {
      row: 'I3',
      what: 'exploration log beside a bare virtua list of the same cards',
      figures,
      verdicts: [
        { goal: 'mount of 10,000 ÷ virtua ≤ 1.3', value: many.ours.mount / many.bare.mount, limit: 1.3 },
        { goal: 'work of an append ÷ virtua ≤ 1.3', value: many.ours.appendWork / many.bare.appendWork, limit: 1.3 },
        { goal: 'append to paint ÷ virtua ≤ 1.3', value: many.ours.append / many.bare.append, limit: 1.3 },
        { goal: 'nodes ÷ virtua ≤ 1.3', value: many.ours.nodes / many.bare.nodes, limit: 1.3, why: nodesWhy },
        { goal: `flat: mount, ${upTo} ≤ 1.3`, value: most.ours.mount / few.ours.mount, limit: 1.3, why: grew('mount') },
        {
          goal: `flat: work of an append, ${upTo} ≤ 1.3`,
          value: most.ours.appendWork / few.ours.appendWork,
          limit: 1.3,
          why: grew('appendWork'),
        },
      ],
      notes: [
        `Chromium ${bench.version}. An append of ours is recorded in memory first. Append to paint holds the wait for the screen, its work does not.`,
      ],
    };
  });
