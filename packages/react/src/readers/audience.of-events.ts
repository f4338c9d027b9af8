import {
  type Audience,
  audienceOf,
  type Dossier,
  type EventPayloads,
  type EventType,
  type RecordOptions,
  type Role,
} from '@onderweg/core';

/** What is going to be recorded, as far as it is known: its kind, what it is about, and who may read it where that was chosen. */
export type ToRecord = {
  [Type in EventType]: readonly [type: Type, payload?: Partial<EventPayloads[Type]>, options?: RecordOptions];
}[EventType];

const byWidth = ['sponsor', 'coach', 'private'] as const satisfies readonly Audience[];

/** Who will read each of these when they are recorded now. */
export function audiencesOf(dossier: Dossier, by: Role, events: readonly ToRecord[]): readonly Audience[] {
  return events.map(([type, payload, options]) => options?.audience ?? audienceOf(dossier, by, type, payload));
}

/** Who will read at least one of these: what is said is never less than what is true. */
export function widestAudience(dossier: Dossier, by: Role, events: readonly ToRecord[]): Audience {
  const audiences = audiencesOf(dossier, by, events);
  return byWidth.find((audience) => audiences.includes(audience)) ?? 'private';
}
