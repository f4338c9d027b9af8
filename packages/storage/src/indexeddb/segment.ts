import type { JournalRecord } from '@onderweg/core';

/**
 * About a thousand records as one text: one value is read many times faster than a thousand. A cache: the records beside it are
 * the truth, and a segment that does not agree with them, or with itself, is not used.
 */
export type Segment = {
  /** Position after which it begins, and position of its last record. */
  readonly after: number;
  readonly last: number;
  readonly count: number;
  /** Key, text, key, text … without anything between. */
  readonly text: string;
  /** Length of each part of the text. */
  readonly lengths: Uint32Array;
  readonly checksum: number;
};

export const segmentSize = 1_000;

export function makeSegment(after: number, last: number, records: readonly JournalRecord[]): Segment {
  const parts = records.flatMap(({ key, text }) => [key, text]);
  const text = parts.join('');
  const lengths = Uint32Array.from(parts, (part) => part.length);
  return { after, last, count: records.length, text, lengths, checksum: sum(text, lengths) };
}

export function cutSegment({ text, lengths }: Segment): JournalRecord[] {
  const records: JournalRecord[] = [];
  let offset = 0;
  for (let index = 0; index < lengths.length; index += 2) {
    const middle = offset + (lengths[index] ?? 0);
    const end = middle + (lengths[index + 1] ?? 0);
    records.push({ key: text.slice(offset, middle), text: text.slice(middle, end) });
    offset = end;
  }
  return records;
}

/** Does it follow on this position, and is it what was written? */
export function isNextSegment(value: unknown, after: number): value is Segment {
  return isSegment(value) && value.after === after;
}

function isSegment(value: unknown): value is Segment {
  if (typeof value !== 'object' || value === null) return false;
  const { after, last, count, text, lengths, checksum } = value as Partial<Segment>;
  return (
    typeof after === 'number' &&
    typeof last === 'number' &&
    last > after &&
    typeof text === 'string' &&
    lengths instanceof Uint32Array &&
    lengths.length === Number(count) * 2 &&
    lengths.reduce((total, length) => total + length, 0) === text.length &&
    sum(text, lengths) === checksum
  );
}

/** FNV-1a over UTF-16 units, then over the lengths: to see damage, not to protect. */
function sum(text: string, lengths: Uint32Array): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  for (const length of lengths) value = Math.imul(value ^ length, 0x01000193);
  return value >>> 0;
}
