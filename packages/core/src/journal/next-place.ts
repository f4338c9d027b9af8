import type { KnownEntries } from './known-entries';

/** The number that a device gives to what it writes next: one that no record bears, also not one that can not be read. */
export function nextDeviceSeq({ entries, keys }: KnownEntries, device: string): number {
  // The newest of a device stands near the end, unless another device wrote very much since.
  let next = (entries.findLast((entry) => entry.device === device)?.deviceSeq ?? 0) + 1;
  while (keys.has(`${device}/${next}`)) next++;
  return next;
}

/**
 * The logical clock for what is written next. How many are known, and always past the last one: where records can not be
 * read, counting alone would put a new entry before one that stood there already.
 */
export function nextAfter({ entries }: KnownEntries): number {
  return Math.min(Math.max(entries.length, (entries.at(-1)?.after ?? -1) + 1), Number.MAX_SAFE_INTEGER - 1_000);
}
