import type { MethodProblem } from './method-problem';

type Path = readonly (string | number)[];

/** The parts of a pack that fit their shape, for rules that look at one part each. */
export type FittingParts = {
  /** What stands at a place, when all of it fits. */
  readonly read: (...path: Path) => unknown;
  /** What stands at a place, whether it fits or not. */
  readonly readLoosely: (...path: Path) => unknown;
  /** A list, also when some of it does not fit; nothing when there is no list. */
  readonly list: (...path: Path) => readonly unknown[] | undefined;
};

/** A field too many takes nothing away from what stands beside it. */
const harmless = ['unrecognized_keys', 'never'];

/** A fault somewhere hides nothing elsewhere: what does fit can be judged. */
export function findFittingParts(pack: unknown, misfits: readonly MethodProblem[]): FittingParts {
  const broken = new Set<string>();
  for (const { path, rule } of misfits) {
    if (harmless.includes(rule)) continue;
    for (let length = 0; length <= path.length; length += 1) broken.add(JSON.stringify(path.slice(0, length)));
  }
  const find = (path: Path) =>
    path.reduce<unknown>(
      (part, name) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, name)
          ? (part as Record<string | number, unknown>)[name]
          : undefined,
      pack,
    );
  return {
    read: (...path) => (broken.has(JSON.stringify(path)) ? undefined : find(path)),
    readLoosely: (...path) => find(path),
    list(...path) {
      const found = find(path);
      return Array.isArray(found) ? found : undefined;
    },
  };
}
