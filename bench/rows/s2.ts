import { withPage } from '../browser.ts';
import type { Row } from '../measure.ts';
import { toText } from '../results.ts';

export const row: Row = ({ isQuick }) =>
  withPage('storage', async ({ run, version }) => {
    const times = await run<Record<string, number>>('open', { count: 10_000, rounds: isQuick ? 11 : 31, warmUp: 4 });
    const took = (name: string) => times[name] ?? Number.NaN;
    const ours = took('openJournal from IndexedDB');
    const [read, parsed] = [took('of which reading the store'), took('JSON.parse of the same in memory')];
    const why = `${toText(read)} ms reading, ${toText(parsed)} parsing, ${toText(ours - read - parsed)} opening, checks and fold`;
    return {
      row: 'S2',
      what: 'open a journal of 10,000 entries in the browser',
      figures: Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' })),
      verdicts: [
        {
          goal: 'open ÷ raw getAll of objects ≤ 0.3',
          value: ours / took('raw getAll of the entries as objects'),
          limit: 0.3,
          why,
        },
        { goal: 'open ≤ 30 ms', value: ours, limit: 30, why },
      ],
      notes: [`Chromium ${version}. There is no snapshot yet, so opening with one has no figure.`],
    };
  });
