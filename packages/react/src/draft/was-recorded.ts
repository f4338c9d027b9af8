import type { Entry, RecordedEvent } from '@onderweg/core';
import type { Saving } from './draft';

/** The words are what the person typed, so an entry that says the same and came since is what was recorded of them. */
export function toSaving(entries: readonly Entry[], events: readonly RecordedEvent[]): Saving {
  const wanted = events.map(([type, payload]) => toWords(type, payload));
  return { events: wanted, known: entries.filter(isOneOf(wanted)).map(({ id }) => id) };
}

/** Did the journal take it after all, though the page that asked for it never heard? */
export function wasRecorded(entries: readonly Entry[], { events, known }: Saving): boolean {
  const [first] = events;
  if (first === undefined) return false;
  const isSame = isOneOf([first]);
  // From the end: what was recorded last is what is asked for.
  return entries.findLast((entry) => isSame(entry) && !known.includes(entry.id)) !== undefined;
}

function isOneOf(wanted: readonly string[]): (entry: Entry) => boolean {
  const types = new Set(wanted.map((words) => words.slice(0, words.indexOf(' '))));
  return ({ type, payload }) => types.has(type) && wanted.includes(toWords(type, payload));
}

function toWords(type: string, payload: unknown): string {
  return `${type} ${JSON.stringify(payload).normalize('NFC')}`;
}
