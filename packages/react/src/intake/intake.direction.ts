import type { Dossier, EventPayloads, RecordedEvent } from '@onderweg/core';

/**
 * From the direction of the form to what happened: one that is on the list already is not added a second time, and another name
 * for the one that the form was filled with is a new name for it.
 *
 * @param told the id of the direction that somebody says more about
 */
export function toDirectionEvents(
  { directions }: Pick<Dossier, 'directions'>,
  direction: EventPayloads['direction.added'] | undefined,
  told: string | undefined,
): RecordedEvent[] {
  if (!direction) return [];
  if (directions.some(({ title }) => title === direction.title)) return [];
  const known = told === undefined ? undefined : directions.get(told);
  return [known ? ['direction.renamed', { id: known.id, title: direction.title }] : ['direction.added', direction]];
}
