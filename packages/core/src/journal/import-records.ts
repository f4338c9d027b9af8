import type { Entry, EntryId } from './entry';
import { collectErasures, type Erasures, isErasedBy, toErased } from './erased-entry';
import { groupBy } from './group-by';
import type { ImportOutcome } from './journal';
import type { KnownEntries } from './known-entries';
import type { Quarantined, ReadRecord } from './read-record';
import { isSameEntry } from './same-id';
import { SeenNames } from './seen-names';
import { findApartId, isBareHead, toWholes } from './set-apart';
import { isPieceEnd, type Steps } from './steps';
import type { JournalRecord } from './storage';

/** A line of a dossier file, and what it says. */
export type ReadLine = { readonly text: string; readonly isWrapped: boolean; readonly read: ReadRecord };

export type ImportedRecords = {
  readonly records: readonly JournalRecord[];
  /** What each record says, so that it is not read a second time. */
  readonly read: readonly ReadRecord[];
  readonly outcome: ImportOutcome;
};

/** The lines of a dossier file that are new here, as records; what cannot be read is kept too, byte for byte. In pieces. */
export function* importSteps(known: KnownEntries, lines: readonly ReadLine[]): Steps<ImportedRecords> {
  const records: JournalRecord[] = [];
  const read: ReadRecord[] = [];
  const keys = new SeenNames();
  const found = lines.flatMap((line) => ('entry' in line.read ? [line.read.entry] : []));
  const erasures = mergeErasures(known.erasures, collectErasures(found));
  const versions = createVersions(known);
  const isKnownApart = createApart(known, erasures, found);
  const outcome = { added: 0, known: 0, quarantined: 0, apartBefore: 0 };

  function keep(key: string, more: string, text: string, says: ReadRecord): void {
    records.push({ key: claimKey(known, keys, key, more), text });
    read.push(says);
  }

  for (const [at, line] of lines.entries()) {
    if (isPieceEnd(at)) yield;
    if (!('entry' in line.read)) {
      const where = isKnownApart(line.read);
      if (where === undefined) {
        if (line.isWrapped || !isBareHead(line.text)) keep(`quarantine/${hash(line.text)}`, '+', line.text, line.read);
        outcome.quarantined++;
      } else {
        outcome.known++;
        if (where === 'apart') outcome.apartBefore++;
      }
      continue;
    }
    const isErased = isErasedBy(erasures, line.read.entry);
    const entry = isErased ? toErased(line.read.entry) : line.read.entry;
    const before = versions.find(entry.id);
    if (before.some((other) => isErased || isSameEntry(other, entry))) {
      outcome.known++;
      continue;
    }
    // The same key for another entry: a copied device wrote it. Both stay.
    if (isErased)
      keep(toKey(entry), `/${entry.id}`, JSON.stringify(entry), { entry, read: { kind: 'erased', event: undefined } });
    else keep(toKey(entry), `/${entry.id}`, line.text, line.read);
    versions.add(entry);
    if (before.length === 0) outcome.added++;
    else outcome.quarantined++;
  }
  const { apartBefore, ...counts } = outcome;
  return { records, read, outcome: apartBefore > 0 ? { ...counts, apartBefore } : counts };
}

function toKey({ device, deviceSeq }: Entry): string {
  return `${device}/${deviceSeq}`;
}

function mergeErasures(one: Erasures, other: Erasures): Erasures {
  if (other.size === 0) return one;
  const merged = new Map(one);
  for (const [id, authors] of other) merged.set(id, [...(merged.get(id) ?? []), ...authors]);
  return merged;
}

/** All that is known under an id: the one that counts, and others with other contents. */
function createVersions(known: KnownEntries) {
  const added = new Map<EntryId, Entry[]>();
  let before: ReadonlyMap<EntryId, readonly Entry[]> | undefined;
  return {
    find(id: EntryId): readonly Entry[] {
      const here = added.get(id) ?? [];
      if (!known.ids.has(id)) return [...here];
      // Most imports bring nothing that is here already, or a lot of it.
      before ??= groupBy([...known.entries, ...known.conflicting], (entry) => entry.id);
      return [...(before.get(id) ?? []), ...here];
    },
    add(entry: Entry): void {
      const versions = added.get(entry.id);
      if (versions) versions.push(entry);
      else added.set(entry.id, [entry]);
    },
  };
}

/** Was this set apart before (`apart`), or does it say nothing that is not known (`done`)? */
function createApart(known: KnownEntries, erasures: Erasures, found: readonly Entry[]) {
  const apart = new Set(known.apart.map(({ text }) => text));
  const [isCutOffFromFound, isCutOffFromKnown] = [toWholes(found), toWholes(known.entries)];
  return (each: Quarantined): 'apart' | 'done' | undefined => {
    if (apart.has(each.text)) return 'apart';
    const id = findApartId(each);
    if (known.done.has(each.text) || (id !== undefined && erasures.has(id))) return 'done';
    if (each.reason === 'unreadable' && (isCutOffFromFound(each.text) || isCutOffFromKnown(each.text))) return 'done';
    apart.add(each.text);
    return undefined;
  };
}

/** The key, made longer until no other record bears it. */
function claimKey(known: KnownEntries, keys: SeenNames, key: string, more: string): string {
  let free = key;
  while (known.keys.has(free) || !keys.add(free)) free += more;
  return free;
}

/** FNV-1a over UTF-16 units, with the length: to name a record, not to protect it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return `${text.length}-${(value >>> 0).toString(16)}`;
}
