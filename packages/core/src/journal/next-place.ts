import type { EntryId } from './entry';
import type { KnownEntries } from './known-entries';
import { farBehind, toClock } from './logical-clock';

/** A number that no device ever comes to by counting; what claims more came from elsewhere. */
const largestDeviceSeq = Number.MAX_SAFE_INTEGER - 1_000_000_000;

/** The number that a device gives to what it writes next: one that no record bears, also not one that cannot be read. */
export function nextDeviceSeq({ entries, keys }: KnownEntries, device: string): number {
  // The newest of a device stands near the end, unless another device wrote very much since.
  const newest = entries.findLast((entry) => entry.device === device && entry.deviceSeq <= largestDeviceSeq);
  let next = (newest?.deviceSeq ?? 0) + 1;
  while (keys.has(`${device}/${next}`)) next++;
  return next;
}

/** As many as one entry has room for; the entries after it name the others. */
const mostNamed = 200;

export type NextPlace = { readonly after: number; readonly tooFarAhead?: readonly EntryId[] | undefined };

/**
 * The logical clock for what is written next. How many are known, and always past the last one whose clock is believed: where
 * records cannot be read, counting alone would put a new entry before one that stood there already. What is not believed is
 * named, so that it stays before this entry for good.
 */
export function nextAfter({ entries, tooFarAhead }: KnownEntries): NextPlace {
  const unbelieved = new Set(tooFarAhead.map(({ id }) => id));
  const last = entries.findLast(({ id }) => !unbelieved.has(id));
  const reach = last === undefined ? -1 : toClock(last);
  const known = Math.min(entries.length - unbelieved.size, reach + farBehind);
  const after = Math.max(known, reach + 1);
  const named = tooFarAhead.slice(0, mostNamed).map(({ id }) => id);
  return named.length > 0 ? { after, tooFarAhead: named } : { after };
}
