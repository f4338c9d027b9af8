import type { Dossier, EventPayloads, RecordedEvent } from '@onderweg/core';

/** From the direction of the form to what happened: one that is on the list already is not added a second time. */
export function toDirectionEvents(
  { directions }: Pick<Dossier, 'directions'>,
  direction: EventPayloads['direction.added'] | undefined,
): RecordedEvent[] {
  if (!direction) return [];
  const isKnown = directions.some(({ title }) => title === direction.title);
  return isKnown ? [] : [['direction.added', direction]];
}
