import type { Dossier, EventPayloads, RecordedEvent } from '@onderweg/core';

/**
 * From the direction of the form to what happened.
 *
 * @param told the id of the direction that the form was filled with, when somebody says more
 */
export function toDirectionEvents(
  { directions }: Pick<Dossier, 'directions'>,
  direction: EventPayloads['direction.added'] | undefined,
  told: string | undefined,
): RecordedEvent[] {
  if (!direction) return [];
  const same = directions.some(({ title }) => title === direction.title);
  return same ? [] : [['direction.added', direction]];
}
