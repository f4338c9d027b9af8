import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const toLines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

test('each line of the guide to copy stands in the portal that does it', () => {
  const samples = [...read('docs/guides/offline.md').matchAll(/^```tsx? ignore\n(.*?)^```$/gms)].map(([, code = '']) => code);
  const done = globSync(['examples/intranet/vite.config.ts', 'examples/intranet/src/**/*.tsx', 'examples/offline/src/*.ts'], {
    cwd: root,
  }).flatMap((path) => toLines(read(path)));
  // What a copy in a project of its own says in another way.
  const own = [
    "import { offline } from './offline/offline.plugin';",
    "import { writeWorker } from './offline/write-worker.ts';",
    "writeWorker('out');",
  ];
  const missing = samples.flatMap(toLines).filter((line) => !done.includes(line) && !own.includes(line));
  expect(samples).toHaveLength(4);
  expect(missing).toEqual([]);
});
