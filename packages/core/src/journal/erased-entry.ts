import type { Author, Entry, EntryId } from './entry';
import { readPayload } from './upcasting';

/** What is left of an entry once its words are erased: its envelope, field by field, so that nothing else stays behind. */
export function toErased(entry: Entry): Entry {
  const { id, journal, device, deviceSeq, after, type, version, audience, shownTime, tooFarAhead, seq, receivedAt } = entry;
  const author = { id: entry.author.id, role: entry.author.role };
  return {
    id,
    journal,
    author,
    device,
    deviceSeq,
    ...(after === undefined ? {} : { after }),
    type,
    version,
    audience,
    shownTime,
    payload: {},
    erased: true,
    ...(tooFarAhead === undefined ? {} : { tooFarAhead }),
    ...(seq === undefined ? {} : { seq }),
    ...(typeof receivedAt === 'string' ? { receivedAt } : {}),
  };
}

const erasing = 'entry.erased';

export function isErasing(entry: Entry): boolean {
  return entry.type === erasing;
}

/** The client may erase everything, a coach what the coach wrote. What erases something holds no words, and stays. */
export function mayErase(by: Author, entry: Entry): boolean {
  if (isErasing(entry)) return false;
  return by.role === 'client' || (by.role === 'coach' && entry.author.role === 'coach' && entry.author.id === by.id);
}

/** For each entry that somebody wanted to be erased: who. */
export type Erasures = ReadonlyMap<EntryId, readonly Author[]>;

export function collectErasures(entries: readonly Entry[]): Map<EntryId, readonly Author[]> {
  const erasures = new Map<EntryId, readonly Author[]>();
  for (const entry of entries) for (const id of listErased(entry)) addErasure(erasures, id, entry.author);
  return erasures;
}

export function addErasure(erasures: Map<EntryId, readonly Author[]>, id: EntryId, author: Author): void {
  erasures.set(id, [...(erasures.get(id) ?? []), author]);
}

/** The entries whose words it wants to be gone. */
export function listErased(entry: Entry): readonly EntryId[] {
  if (!isErasing(entry)) return [];
  const read = readPayload(entry);
  // Proved by the schema of this kind.
  return read.kind === 'readable' ? (read.payload as { readonly entries: readonly EntryId[] }).entries : [];
}

export function isErasedBy(erasures: Erasures, entry: Entry): boolean {
  return erasures.get(entry.id)?.some((author) => mayErase(author, entry)) === true;
}

/** Does it still hold something that an erased entry may not hold? */
export function hasWords(entry: Entry): boolean {
  return entry.erased !== true || Object.keys(entry.payload as object).length > 0;
}
