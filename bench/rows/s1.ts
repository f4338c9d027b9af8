import { withPage } from '../browser.ts';
import type { Row } from '../measure.ts';

export const row: Row = ({ isQuick }) =>
  withPage('storage', async ({ run, version }) => {
    const times = await run<Record<string, number>>('record', { rounds: isQuick ? 100 : 400, warmUp: 20 });
    const ratio = (times['journal.record'] ?? 0) / (times['raw strict append (limit)'] ?? 1);
    return {
      row: 'S1',
      what: 'record to durable acknowledgement in IndexedDB',
      figures: Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' })),
      verdicts: [{ goal: 'record ÷ raw strict append ≤ 1.3', value: ratio, limit: 1.3 }],
      notes: [`Chromium ${version}, profile on the disk.`],
    };
  });
