import { posix } from 'node:path';
import { readImports } from './read-imports.ts';

/** One import, with the file of the repository that it leads to. */
export interface Link {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  /** Undefined for what comes from outside: a package, or Node. */
  readonly to?: string;
}

/** Which file imports what; paths are relative to the root of the repository. */
export type ImportGraph = ReadonlyMap<string, readonly Link[]>;

/** The graph of the given sources (path → text). */
export function buildImportGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([path, text]) => [
      path,
      readImports(path, text).map((found) => {
        const to = found.specifier.startsWith('.') ? findFile(path, found.specifier, sources) : undefined;
        return { ...found, ...(to === undefined ? {} : { to }) };
      }),
    ]),
  );
}

/** Every file that is reached from the given ones while the program runs, themselves included. */
export function findReached(graph: ImportGraph, starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || !graph.has(path)) continue;
    reached.add(path);
    for (const { to } of graph.get(path) ?? []) if (to) waiting.push(to);
  }
  return reached;
}

function findFile(from: string, specifier: string, sources: ReadonlyMap<string, string>): string {
  const path = posix.join(posix.dirname(from), specifier);
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tries.find((candidate) => sources.has(candidate)) ?? path;
}
