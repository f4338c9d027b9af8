import { globSync, readFileSync } from 'node:fs';
import { buildImportGraph, findReached } from '../imports/import-graph.ts';

/** The files under `src` that an entry needs, of the package in whose folder this runs. Tests and stories are not among them. */
export function findPublished(entry: string): Set<string> {
  const sources = new Map(globSync('src/**/*.{ts,tsx}').map((path) => [path, readFileSync(path, 'utf8')]));
  return findReached(buildImportGraph(sources), [entry]);
}
