import type { Dossier } from '../dossier/dossier';
import { type AnyEvent, type EventPayloads, type EventType, findEvent } from '../events/events';
import { toScene } from '../events/scene';
import { hasCoach } from '../method/has-coach';
import type { Audience, Role } from '../journal/entry';

/**
 * Who will be able to read this, besides the client, when it is recorded now without a choice of readers. The same rule that the
 * journal follows.
 *
 * @example
 * audienceOf(journal.dossier, 'client', 'direction.parked', { id: 'd1', reason: 'fit' }); // 'private' for a private direction
 */
export function audienceOf<Type extends EventType>(
  dossier: Dossier,
  by: Role,
  type: Type,
  payload?: Partial<EventPayloads[Type]>,
): Audience {
  const event = findEvent(type);
  return event ? pickAudience(dossier, event, payload ?? {}, by) : 'private';
}

export function pickAudience(dossier: Dossier, event: AnyEvent, payload: Readonly<Record<string, unknown>>, by: Role): Audience {
  const usual = pickUsual(dossier, event, by);
  const ofThing = by === 'client' ? event.readersOf?.(payload, toScene(dossier, by)) : undefined;
  return ofThing === 'private' ? 'private' : usual;
}

/** As its kind has it. What a coach writes is never hidden from the coach. */
function pickUsual(dossier: Dossier, event: AnyEvent, by: Role): Audience {
  if (event.audience !== 'agreed') return by === 'coach' && event.audience === 'private' ? 'coach' : event.audience;
  const { coach } = dossier.cycle.value;
  const isThere = coach === 'none' ? hasCoach(dossier.method ?? {}) : coach !== 'gone';
  const isAgreed = dossier.intake?.shareFindings === true && isThere;
  return by === 'coach' || isAgreed ? 'coach' : 'private';
}
