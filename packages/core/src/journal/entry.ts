export type EntryId = string;

/** Who may write: the person whose journey it is, a coach, or the party that pays. */
export type Role = 'client' | 'coach' | 'sponsor';

export type Author = { readonly id: string; readonly role: Role };

/** Who may read, besides the client. Deny by default: `private`. */
export type Audience = 'private' | 'coach' | 'sponsor';

/**
 * One thing that happened, as it was written. It never changes; an edit is a new entry that names what it revises.
 *
 * `shownTime` (ISO 8601 with offset) is for people's eyes: nothing is ordered by it. `seq`, `receivedAt`, `alg` and `keyId` are
 * reserved for a server and for encryption: they are carried along, and nothing here obeys them.
 */
export type Entry<Type extends string = string, Payload = unknown> = {
  /** UUIDv7. */
  readonly id: EntryId;
  readonly journal: string;
  readonly author: Author;
  readonly device: string;
  /** 1, 2, 3 … without gaps on one device. */
  readonly deviceSeq: number;
  /** How many entries were known where this one was written, or more: a logical clock that no wall clock can upset. */
  readonly after?: number | undefined;
  readonly type: Type;
  /** Version of the payload. */
  readonly version: number;
  readonly audience: Audience;
  readonly shownTime: string;
  readonly payload: Payload;
  /** Its words were erased: the payload is empty, and only its place, day, kind and author are left. */
  readonly erased?: true | undefined;
  /** Entries that were known here, and whose clock was too far ahead to be believed: they stand before this one for good. */
  readonly tooFarAhead?: readonly EntryId[] | undefined;
  readonly seq?: number | undefined;
  readonly receivedAt?: string | undefined;
  readonly alg?: string | undefined;
  readonly keyId?: string | undefined;
};

const roles: readonly unknown[] = ['client', 'coach', 'sponsor'] satisfies Role[];
const audiences: readonly unknown[] = ['private', 'coach', 'sponsor'] satisfies Audience[];

export function isRole(value: unknown): value is Role {
  return roles.includes(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Is this the envelope of an entry? Written by hand: it runs for each stored entry, each time a journal opens. */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Partial<Entry>;
  return (
    isText(entry.id) &&
    isText(entry.journal) &&
    isText(entry.device) &&
    isCount(entry.deviceSeq) &&
    entry.deviceSeq > 0 &&
    (entry.after === undefined || isCount(entry.after)) &&
    (entry.seq === undefined || isCount(entry.seq)) &&
    isText(entry.type) &&
    isCount(entry.version) &&
    entry.version > 0 &&
    audiences.includes(entry.audience) &&
    typeof entry.shownTime === 'string' &&
    typeof entry.author === 'object' &&
    entry.author !== null &&
    typeof entry.author.id === 'string' &&
    isRole(entry.author.role) &&
    typeof entry.payload === 'object' &&
    entry.payload !== null &&
    (entry.erased === undefined || entry.erased === true) &&
    (entry.tooFarAhead === undefined || (Array.isArray(entry.tooFarAhead) && entry.tooFarAhead.every(isText)))
  );
}
