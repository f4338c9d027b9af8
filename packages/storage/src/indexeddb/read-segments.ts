import type { JournalRecord } from '@onderweg/core';
import { cutSegment, isNextSegment } from './segment';

export type CachedRecords = {
  readonly records: readonly JournalRecord[];
  /** Position of the last of them. */
  readonly last: number;
  /** False when a segment is damaged, or does not follow on the one before it. */
  readonly isWhole: boolean;
};

export type SegmentStore = { getAll(range: IDBKeyRange, count: number): Promise<readonly unknown[]> };

/** So few at once that a page goes on meanwhile. */
const atOnce = 8;

/** The records that stand in the segments, from the first one on. */
export async function readSegments(store: SegmentStore): Promise<CachedRecords> {
  const records: JournalRecord[] = [];
  for (let last = 0; ; ) {
    const segments = await store.getAll(IDBKeyRange.lowerBound(last, true), atOnce);
    for (const segment of segments) {
      if (!isNextSegment(segment, last)) return { records, last, isWhole: false };
      last = segment.last;
      for (const record of cutSegment(segment)) records.push(record);
    }
    if (segments.length < atOnce) return { records, last, isWhole: true };
  }
}
