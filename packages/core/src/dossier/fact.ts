import type { Audience, Entry, EntryId, Role } from '../journal/entry';

/** What each thing in the dossier knows of the entry that it came from. */
export type Fact = {
  /** Its own name: given in the payload, or else the id of its entry. */
  readonly id: string;
  /** The entry that it rests on. */
  readonly entry: EntryId;
  /** ISO 8601 with offset, as the person's clock showed it. */
  readonly at: string;
  readonly by: Role;
  readonly audience: Audience;
};

export function toFact(entry: Entry): Fact {
  return { id: entry.id, entry: entry.id, at: entry.shownTime, by: entry.author.role, audience: entry.audience };
}
