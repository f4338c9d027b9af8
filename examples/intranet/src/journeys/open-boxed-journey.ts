import { type Journal, type JournalStorage, openJournal } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';
import { playCase } from '@onderweg/testing';
import type { BoxedJourney } from './boxed-journeys';

/**
 * A journey of the box, up to a day, in a journal of its own. Played once, in memory, and brought over in one go: a page that
 * is closed half-way leaves no half journey behind.
 */
export async function openBoxedJourney(
  { name, script, method }: BoxedJourney,
  until: string,
  storage: JournalStorage,
): Promise<Journal> {
  const title = toBoxedName(name, until);
  const author = { id: title, role: 'client' } as const;
  const journal = await openJournal({ journal: title, author, storage, method, clock: toClock(until) });
  if (journal.entries().length > 0) return journal;
  const played = await playCase(script, { until, storage: memoryStorage(), method, journal: title });
  await journal.importDossier(await played.journal.exportDossier());
  await played.close();
  return journal;
}

/** The name of the journal of a journey of the box, up to a day. */
export function toBoxedName(name: string, until: string): string {
  return `box-${name}-${until}`;
}

/** The evening of a day, for as long as somebody looks at it. */
export function toClock(day: string): () => Date {
  return () => new Date(`${day}T20:00:00`);
}
