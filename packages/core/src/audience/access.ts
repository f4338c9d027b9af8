import { findEvent } from '../events/events';
import type { Author, Entry, Role } from '../journal/entry';

export type Verb = 'read' | 'write' | 'share';

type Rule = (actor: Author, entry: Entry) => boolean;

const never: Rule = () => false;
const always: Rule = () => true;
const isOwn: Rule = (actor, entry) => entry.author.id === actor.id && entry.author.role === actor.role;
const isForCoach: Rule = (_, entry) => entry.audience !== 'private' && entry.type !== 'letter.opened';
/** Whatever an entry says of itself: only agreements and reports ever reach a sponsor. */
const isForSponsor: Rule = (_, entry) => entry.audience === 'sponsor' && findEvent(entry.type)?.isForSponsor === true;

/** Who may do what with one entry. Deny by default; the same table for interface and server. */
const table: Readonly<Record<Role, Readonly<Record<Verb, Rule>>>> = {
  client: { read: always, write: isOwn, share: always },
  coach: { read: (actor, entry) => isOwn(actor, entry) || isForCoach(actor, entry), write: isOwn, share: never },
  sponsor: { read: isForSponsor, write: isOwn, share: never },
};

/** May this actor do this with this entry, in a journal that they have a part in? */
export function can(actor: Author, verb: Verb, entry: Entry): boolean {
  // A name from outside may also be one that every object has: `toString`, `__proto__`.
  if (!Object.hasOwn(table, actor.role) || !Object.hasOwn(table[actor.role], verb)) return false;
  return table[actor.role][verb](actor, entry);
}
