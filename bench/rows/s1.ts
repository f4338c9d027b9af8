import { withPage } from '../browser.ts';
import type { Row } from '../measure.ts';
import { toText } from '../results.ts';

export const row: Row = ({ isQuick }) =>
  withPage('storage', async ({ run, version }) => {
    const times = await run<Record<string, number>>('record', { rounds: isQuick ? 100 : 400, warmUp: 20 });
    const [ours = Number.NaN, raw = Number.NaN] = [times['journal.record'], times['raw strict append (limit)']];
    const why = `${toText(ours - raw)} ms beside the append itself`;
    return {
      row: 'S1',
      what: 'record to durable acknowledgement in IndexedDB',
      figures: Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' })),
      verdicts: [{ goal: 'record ÷ raw strict append ≤ 1.3', value: ours / raw, limit: 1.3, why }],
      notes: [`Chromium ${version}, profile on the disk.`],
    };
  });
