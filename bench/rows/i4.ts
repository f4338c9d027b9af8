import { type Bench, withPage } from '../browser.ts';
import type { Row } from '../measure.ts';
import { median } from '../race.ts';
import { openTaskClock } from '../tasks.ts';

const pages = ['now', 'directions', 'reflection', 'share'] as const;
const sizes = [
  { directions: 10, findings: 300 },
  { directions: 300, findings: 10_000 },
] as const;

type Measured = { readonly first: number; readonly longest: number; readonly mount: number; readonly nodes: number };

/** The first time, when readings are made, and again, when they are there. */
async function measure({ page: tab, run }: Bench, page: (typeof pages)[number], rounds: number): Promise<Measured> {
  const clock = await openTaskClock(tab);
  let longest = 0;
  const first = await clock.time(async () => {
    longest = await run<number>('mount', { page });
  });
  const nodes = await run<number>('countNodes');
  await run('unmount');
  const again: number[] = [];
  for (let round = 0; round < rounds; round++) {
    again.push(await clock.time(() => run('mount', { page })));
    await run('unmount');
  }
  return { first, longest, mount: median(again), nodes };
}

export const row: Row = ({ isQuick }) =>
  withPage('long-journey', async (bench) => {
    const by = new Map<string, Measured>();
    for (const size of sizes) {
      for (const page of pages) {
        // Each page begins with a dossier of which nothing was read yet.
        await bench.page.reload();
        await bench.run('prepare', size);
        by.set(`${page}, ${size.directions} directions`, await measure(bench, page, isQuick ? 3 : 9));
      }
    }
    const of = (page: string, directions: number): Measured => {
      const measured = by.get(`${page}, ${directions} directions`);
      if (!measured) throw new Error('A page was not measured.');
      return measured;
    };
    return {
      row: 'I4',
      what: 'pages of a long journey: 300 directions and 10,000 findings beside 10 and 300',
      figures: [...by].flatMap(([name, { first, longest, mount, nodes }]) => [
        { what: `${name}: first mount`, value: first, unit: 'ms' },
        { what: `${name}: longest task of the first mount`, value: longest, unit: 'ms' },
        { what: `${name}: mount work`, value: mount, unit: 'ms' },
        { what: `${name}: nodes`, value: nodes, unit: '' },
      ]),
      verdicts: pages.flatMap((page) => [
        { goal: `${page}: work of the first mount ≤ 300 ms`, value: of(page, 300).first, limit: 300 },
        { goal: `${page}: no task over 100 ms`, value: of(page, 300).longest, limit: 100 },
        { goal: `${page}: nodes, long ÷ short ≤ 3`, value: of(page, 300).nodes / of(page, 10).nodes, limit: 3 },
        { goal: `${page}: mount, long ÷ short ≤ 4`, value: of(page, 300).mount / of(page, 10).mount, limit: 4 },
      ]),
      notes: [`Chromium ${bench.version}. The first mount holds the readings, which are kept beside the dossier after it.`],
    };
  });
