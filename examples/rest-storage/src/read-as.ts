import { type Author, type Entry, type JournalRecord, visibleTo } from '@onderweg/core';

/**
 * What a coach or a sponsor gets of a journal. A store moves texts that it does not understand, and the audience stands inside
 * them: it is this function, on the server, that holds private entries back. On the device of the reader it would be too late.
 */
export function readAs(actor: Author, records: readonly JournalRecord[]) {
  const entries = records.flatMap(({ text }) => toEntry(text) ?? []);
  const visible = visibleTo(actor, entries).map((entry) => ({ key: entry.id, text: JSON.stringify(entry) }));
  return { records: visible, position: visible.length };
}

/** Nothing for what cannot be read: only the client sees that it is there. */
export function toEntry(text: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isNamed = typeof value === 'object' && value !== null && 'author' in value && 'audience' in value;
    return isNamed ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}
