import type { Entry } from './entry';

/**
 * The one order of a journal: what a server has numbered, by its number; then the rest by how much each knew (`after`).
 * Two entries of one device always stay in the order in which they were written; wall time plays no part.
 */
export function compareEntries(a: Entry, b: Entry): number {
  if (a.seq !== undefined || b.seq !== undefined) {
    const bySeq = (a.seq ?? Number.POSITIVE_INFINITY) - (b.seq ?? Number.POSITIVE_INFINITY);
    if (bySeq !== 0 && !Number.isNaN(bySeq)) return bySeq;
  }
  const byKnown = (a.after ?? a.deviceSeq - 1) - (b.after ?? b.deviceSeq - 1);
  if (byKnown !== 0) return byKnown;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.deviceSeq !== b.deviceSeq) return a.deviceSeq - b.deviceSeq;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isInOrder(entries: readonly Entry[]): boolean {
  for (let index = 1; index < entries.length; index++) {
    if (compareEntries(entries[index - 1] as Entry, entries[index] as Entry) >= 0) return false;
  }
  return true;
}

export function findEntry(id: string, ...lists: readonly (readonly Entry[])[]): Entry | undefined {
  for (const entries of lists) {
    const found = entries.find((entry) => entry.id === id);
    if (found) return found;
  }
  return undefined;
}

export function isSameEntry(a: Entry | undefined, b: Entry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The same id twice, with other contents: which one counts must not hang on which came first. */
function isSmaller(a: Entry, b: Entry): boolean {
  return JSON.stringify(a) < JSON.stringify(b);
}

/** Merge is set union: the entries once each, in the one order. The given list itself when nothing had to change. */
export function orderEntries(entries: readonly Entry[]): readonly Entry[] {
  if (isInOrder(entries)) return entries;
  const once = new Map<string, Entry>();
  for (const entry of entries) {
    const known = once.get(entry.id);
    if (known === undefined || (known !== entry && isSmaller(entry, known))) once.set(entry.id, entry);
  }
  return [...once.values()].sort(compareEntries);
}
