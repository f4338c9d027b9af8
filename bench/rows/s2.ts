import { withPage } from '../browser.ts';
import type { Row } from '../measure.ts';

export const row: Row = ({ isQuick }) =>
  withPage('storage', async ({ run, version }) => {
    const times = await run<Record<string, number>>('open', { count: 10_000, rounds: isQuick ? 11 : 31, warmUp: 4 });
    const ours = times['openJournal from IndexedDB'] ?? Number.NaN;
    return {
      row: 'S2',
      what: 'open a journal of 10,000 entries in the browser',
      figures: Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' })),
      verdicts: [
        {
          goal: 'open ÷ raw getAll of objects ≤ 0.3',
          value: ours / (times['raw getAll of the entries as objects'] ?? 1),
          limit: 0.3,
        },
        { goal: 'open ≤ 30 ms', value: ours, limit: 30 },
      ],
      notes: [`Chromium ${version}. There is no snapshot yet, so opening with one has no figure.`],
    };
  });
