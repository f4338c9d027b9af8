import { withPage } from '../browser.ts';
import { weighImport } from '../import-weight.ts';
import type { Row, Verdict } from '../measure.ts';
import { toText } from '../results.ts';

const count = 100_000;

export const row: Row = ({ isQuick }) =>
  withPage('storage', async ({ run, version }) => {
    const { times, bytes } = await run<{ times: Record<string, number>; bytes: number }>('carry', {
      count,
      rounds: isQuick ? 3 : 7,
      warmUp: 1,
    });
    const weight = await weighImport(count);
    const durable = isQuick ? undefined : await run<{ raw: number; ours: number; longest: number }>('carryDurably', { count });
    const time = (name: string) => times[name] ?? Number.NaN;
    const figures = Object.entries(times).map(([what, value]) => ({ what, value, unit: 'ms' }));
    const inMb = (value: number) => value / 1_000_000;
    figures.push({ what: 'the file', value: inMb(bytes), unit: 'MB' });
    figures.push({ what: 'heap that the imported journal holds', value: inMb(weight.live), unit: 'MB' });
    figures.push({ what: 'most memory taken during the import', value: inMb(weight.peak), unit: 'MB' });
    const held = `the journal that stays holds ${toText(weight.live / weight.bytes)} × already`;
    const verdicts: Verdict[] = [
      { goal: 'export ÷ JSON.stringify ≤ 2', value: time('exportDossier') / time('JSON.stringify to bytes'), limit: 2 },
      { goal: 'import ÷ JSON.parse ≤ 2', value: time('importDossier into memory') / time('JSON.parse from bytes'), limit: 2 },
      { goal: 'memory taken during import ÷ the bytes ≤ 3', value: weight.peak / weight.bytes, limit: 3, why: held },
    ];
    if (durable) {
      figures.push({ what: 'importDossier into IndexedDB, once', value: durable.ours, unit: 'ms' });
      figures.push({ what: 'raw add of the same in one strict transaction, once', value: durable.raw, unit: 'ms' });
      figures.push({ what: 'longest task of that import', value: durable.longest, unit: 'ms' });
      verdicts.push({ goal: 'import into IndexedDB: no task over 100 ms', value: durable.longest, limit: 100 });
    }
    const what = 'import and export of 100,000 entries';
    return {
      row: 'S3',
      what,
      figures,
      verdicts,
      notes: [`Chromium ${version}. Memory: Node, resident, garbage included.`],
    };
  });
