import type { ImportGraph } from './import-graph.ts';

/** Circles of files that need each other while the program runs, one line for each. */
export function findCircles(graph: ImportGraph): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      circles.push(`These files import each other in a circle: ${[...trail.slice(start), path].join(' → ')}.`);
      return;
    }
    if (done.has(path)) return;
    for (const { to, isTypeOnly } of graph.get(path) ?? []) if (to && !isTypeOnly) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}
