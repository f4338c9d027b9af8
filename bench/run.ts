import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Row, RowResult } from './measure.ts';
import { printResult, writeResults } from './results.ts';

// node bench/run.ts [row…] [--quick] [--whole]: all rows without a name. Only a full run replaces the other rows of RESULTS.md.
const names = ['C1', 'C2', 'C3', 'B', 'S1', 'S2', 'S3', 'I1', 'I2', 'I3', 'T1'];
const given = process.argv.slice(2);
const asked = given.filter((word) => !word.startsWith('--'));
const options = { isQuick: given.includes('--quick'), isWhole: given.includes('--whole') };

const results: RowResult[] = [];
for (const name of asked.length > 0 ? asked : names) {
  const file = resolve(import.meta.dirname, `rows/${name.toLowerCase()}.ts`);
  if (!existsSync(file)) {
    console.log(`${name}: there is no such row`);
    continue;
  }
  try {
    const { row } = (await import(file)) as { row: Row };
    const result = await row(options);
    printResult(result);
    results.push(result);
    await writeResults(results, options);
  } catch (error) {
    console.error(`${name} could not be measured:`, error);
    process.exitCode = 1;
  }
}
