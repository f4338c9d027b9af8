import type { Entry } from './entry';
import { isErasing } from './erased-entry';
import { canFollow } from './logical-clock';
import { SeenNames } from './seen-names';
import { settleEntries } from './settle-entries';

function isInOrder(entries: readonly Entry[]): boolean {
  const ids = new SeenNames();
  return entries.every((entry, at) => canFollow(entries[at - 1], entry) && !isErasing(entry) && ids.add(entry.id));
}

/**
 * Merge is set union: the entries once each, in the one order, and without the words that were erased. The given list itself
 * when nothing had to change.
 */
export function orderEntries(entries: readonly Entry[]): readonly Entry[] {
  return isInOrder(entries) ? entries : settleEntries(entries).entries;
}
