import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

// pnpm bench: what the promises on speed are measured with. Arguments go on to it.
const bench = resolve(import.meta.dirname, '../bench/run.ts');

if (!existsSync(bench)) {
  console.log('There is nothing to measure yet: bench/run.ts is missing.');
  process.exit(1);
}
process.exit(spawnSync(process.execPath, [bench, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
