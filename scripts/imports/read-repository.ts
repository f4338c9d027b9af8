import { globSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import type { Entries } from './find-faults.ts';

const root = resolve(import.meta.dirname, '../..');
const places = ['packages/*/src/**/*.{ts,tsx}', 'examples/**/*.{ts,tsx}', '.storybook/*.{ts,tsx}'];

/** Path → text of every source file that the rules speak of. */
export function readSources(): ReadonlyMap<string, string> {
  const exclude = (name: string) => /(^|\/)(node_modules|dist|\.next)(\/|$)/.test(name);
  const paths = globSync(places, { cwd: root, exclude }).sort();
  return new Map(paths.map((path) => [path, readFileSync(resolve(root, path), 'utf8')]));
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** The public entries of every package, from its package.json. */
export function readEntries(): Entries {
  const manifests = globSync('packages/*/package.json', { cwd: root }).sort();
  return Object.fromEntries(
    manifests.map((path) => {
      const { name, exports = {} } = JSON.parse(readFileSync(resolve(root, path), 'utf8')) as Manifest;
      const entries = Object.entries(exports).map(([entry, target]) => {
        const source = typeof target === 'string' ? target : (target['@onderweg/source'] ?? '');
        return [posix.join(name, entry), posix.join(posix.dirname(path), source)];
      });
      return [name, Object.fromEntries(entries)];
    }),
  );
}
