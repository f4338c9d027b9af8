import type { Dossier } from '../dossier/dossier';
import { fold } from '../dossier/fold';
import { type EventPayloads, type EventType, events } from '../events/events';
import type { Audience, Entry, Role } from '../journal/entry';
import type { Method } from '../method/method';
import { methods } from '../method/methods';

/** What happened, and when; who did it when it was not the client. */
export type Happened<Type extends EventType = EventType> = {
  readonly type: Type;
  readonly payload: EventPayloads[Type];
  readonly day: string;
  readonly by: Role;
  /** @default 'coach' */
  readonly audience?: Audience;
};

export function on<Type extends EventType>(
  day: string,
  type: Type,
  payload: EventPayloads[Type],
  by: Role = 'client',
): Happened<Type> {
  return { type, payload, day, by };
}

/** Their entries are named after their place: `e1`, `e2` … */
export function toEntries(happened: readonly Happened[]): readonly Entry[] {
  return happened.map(({ type, payload, day, by, audience = 'coach' }, at) => ({
    id: `e${at + 1}`,
    journal: 'mila',
    author: { id: by, role: by },
    device: 'laptop',
    deviceSeq: at + 1,
    after: at,
    type,
    version: events[type].version,
    audience,
    shownTime: `${day}T12:00:00+01:00`,
    payload,
  }));
}

export function toDossier(happened: readonly Happened[], method: Method = methods.reorientation): Dossier {
  return fold(toEntries(happened), method);
}
