import type { Entry, EntryId } from './entry';

/**
 * How far a logical clock may run ahead of all that is known, and still be believed. Far more than the lines that a damaged
 * file ever misses; so few that the clock cannot be driven to its end.
 */
export const farthestAhead = 100_000;

/** Whoever says of an entry that its clock runs too far ahead is at least this far behind it: nobody moves what stands nearby. */
export const farBehind = farthestAhead / 2;

/** How much an entry says that was known where it was written. */
export function toClock(entry: Entry): number {
  return entry.after ?? entry.deviceSeq - 1;
}

/**
 * The one order of a journal, among entries whose clocks are believed: by how much each knew (`after`), then by device. Two
 * entries of one device always stay in the order in which they were written; wall time plays no part, nor does what a server
 * numbered.
 */
export function compareEntries(a: Entry, b: Entry): number {
  return toClock(a) - toClock(b) || compareOnDevice(a, b);
}

export function compareOnDevice(a: Entry, b: Entry): number {
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.deviceSeq !== b.deviceSeq) return a.deviceSeq - b.deviceSeq;
  return compareIds(a.id, b.id);
}

function compareIds(a: EntryId, b: EntryId): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** May this one stand right behind that one, with nothing to look into? */
export function canFollow(last: Entry | undefined, entry: Entry): boolean {
  if (last !== undefined && compareEntries(last, entry) >= 0) return false;
  const reach = last === undefined ? 0 : toClock(last);
  return toClock(entry) <= reach + farthestAhead && entry.tooFarAhead === undefined;
}
