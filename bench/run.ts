import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row } from './measure.ts';
import { printResult, writeResult } from './results.ts';
import { describeSources } from './setting.ts';

// node bench/run.ts [row…] [--quick] [--whole]: all rows without a name. Rows that are not measured keep their last figures.
const names = ['C1', 'C2', 'C3', 'C4', 'B', 'S1', 'S2', 'S3', 'I1', 'I2', 'I3', 'I4', 'T1'];
const given = process.argv.slice(2);
// The sizes are measured together: B1 to B4 are one row.
const asked = new Set(given.filter((word) => !word.startsWith('--')).map((word) => word.toUpperCase().replace(/^B\d$/, 'B')));
const options = { isQuick: given.includes('--quick'), isWhole: given.includes('--whole') };

for (const name of asked.size > 0 ? asked : names) {
  const file = resolve(import.meta.dirname, `rows/${name.toLowerCase()}.ts`);
  if (!existsSync(file)) {
    console.error(`There is no row ${name}. The rows are: ${names.join(', ')}.`);
    process.exitCode = 1;
    continue;
  }
  try {
    const { row } = (await import(file)) as { row: Row };
    // Before: the sources may change while they are measured.
    const sources = describeSources();
    const result = await row(options);
    printResult(result);
    await writeResult(result, { sources, isQuick: options.isQuick });
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
