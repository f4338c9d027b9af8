import type { Audience, Entry } from './entry';

/** Do they say the same? A number that a server gave is no part of what was written. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return a === b || isSame({ ...a, seq: 0, receivedAt: '' }, { ...b, seq: 0, receivedAt: '' });
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return names.every((name) => Object.hasOwn(other, name) && isSame(one[name], other[name]));
}

const narrowestFirst: readonly Audience[] = ['private', 'coach', 'sponsor'];

/**
 * The same id twice, with other contents: which one counts must not hang on which came first, and a copy never widens who
 * reads. So the one that fewest may read, then the smaller one as text.
 */
export function compareVersions(a: Entry, b: Entry): number {
  const byReaders = narrowestFirst.indexOf(a.audience) - narrowestFirst.indexOf(b.audience);
  if (byReaders !== 0) return byReaders;
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
