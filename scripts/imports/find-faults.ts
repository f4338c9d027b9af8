import { oneDoor, packageArrows, roomArrows } from './arrows.ts';
import { findCircles } from './find-circles.ts';
import { findReached, type ImportGraph, type Link } from './import-graph.ts';

/** Package name → what it offers: the entry as others write it → the source file behind it. */
export type Entries = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything in the graph that the architecture forbids, one plain sentence for each. */
export function findFaults(graph: ImportGraph, entries: Entries): string[] {
  const offered = Object.values(entries).flatMap((entry) => Object.keys(entry));
  // Published is what can be reached from an entry; the rest is tests, stories and what serves them.
  const published = findReached(
    graph,
    Object.values(entries).flatMap((entry) => Object.values(entry)),
  );
  const faults = findCircles(graph);
  for (const [path, links] of graph) {
    for (const link of links) {
      const fault =
        findDoorFault(link, offered) ??
        findPathFault(path, link) ??
        (published.has(path) ? findArrowFault(path, link) : undefined);
      if (fault) faults.push(`${path}: ${fault}`);
    }
  }
  return faults;
}

function findDoorFault({ specifier }: Link, offered: readonly string[]): string | undefined {
  if (!specifier.startsWith('@onderweg/')) return undefined;
  const isOffered = offered.some((entry) =>
    entry.includes('*') ? specifier.startsWith(entry.slice(0, entry.indexOf('*'))) : entry === specifier,
  );
  return isOffered ? undefined : `'${specifier}' is not a public entry.`;
}

function findPathFault(path: string, { specifier, to }: Link): string | undefined {
  if (!to) return undefined;
  const [from, there] = [findHome(path), findHome(to)];
  if (there.startsWith('packages/') && from !== there)
    return `'${specifier}' reaches into ${there}: import it by its published name.`;
  if (from.startsWith('examples/') && from !== there) return `'${specifier}': an example uses published names only.`;
  return undefined;
}

function findArrowFault(path: string, link: Link): string | undefined {
  const { specifier, isTypeOnly, to } = link;
  const home = findHome(path);
  const name = home.replace('packages/', '');
  if (to) {
    if (findHome(to) !== home) return `'${specifier}' leaves the package.`;
    return name === 'core' ? findRoomFault(path, to, isTypeOnly) : undefined;
  }
  const arrows = packageArrows[name];
  if (!arrows) return `${home} has no row in scripts/imports/arrows.ts.`;
  const allowed = isTypeOnly ? [...arrows.values, ...(arrows.types ?? [])] : arrows.values;
  if (!allowed.includes(specifier)) {
    const isOnlyType = arrows.types?.includes(specifier);
    return `@onderweg/${name} ${isOnlyType ? `may import only types of '${specifier}'` : `may not import '${specifier}'`}.`;
  }
  const door = oneDoor[specifier];
  return door && name === 'core' && !door.test(path) ? `'${specifier}' has one door, and this is not it.` : undefined;
}

function findRoomFault(path: string, to: string, isTypeOnly: boolean): string | undefined {
  const [from, there] = [findRoom(path), findRoom(to)];
  if (!from || !there || from === there || isTypeOnly) return undefined;
  const allowed = roomArrows[from];
  if (!allowed) return `the room ${from} has no row in scripts/imports/arrows.ts.`;
  return allowed.includes(there) ? undefined : `the room ${from} may use nothing of ${there} but its types.`;
}

/** `packages/core`, `examples/intranet`, or the first folder for the rest. */
function findHome(path: string): string {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'packages' || parts[0] === 'examples' ? 2 : 1).join('/');
}

function findRoom(path: string): string | undefined {
  return /^packages\/core\/src\/([^/]+)\//.exec(path)?.[1];
}
