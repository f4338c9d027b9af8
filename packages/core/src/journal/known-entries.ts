import type { Dossier } from '../dossier/dossier';
import { fold, openFold } from '../dossier/fold';
import type { Method } from '../method/method';
import type { Author, Entry, EntryId } from './entry';
import { addErasure, type Erasures, listErased } from './erased-entry';
import { canFollow, farthestAhead, toClock } from './logical-clock';
import { toName } from './place-entries';
import { type Quarantined, type ReadRecord, readRecord } from './read-record';
import { SeenNames } from './seen-names';
import { findApartId, findCutId, isCutOffFrom, isEmptiedLine } from './set-apart';
import { settleEntries } from './settle-entries';
import type { JournalRecord } from './storage';

/** What this copy of the journal has read so far. A value: taking in more makes a new one, or the same when all was known. */
export type KnownEntries = {
  /** Grows in place; hand out a copy. */
  readonly entries: readonly Entry[];
  readonly ids: Seen;
  readonly keys: Seen;
  /** What could not be read, and what conflicts. */
  readonly quarantined: readonly Quarantined[];
  readonly apart: readonly Quarantined[];
  /** Lines that count for nothing, and travel with no copy: cut off while the whole line is here, or with erased words. */
  readonly done: ReadonlyMap<string, 'cut' | 'erased'>;
  readonly conflicting: readonly Entry[];
  /** Grows in place. */
  readonly erasures: Erasures;
  /** The ids of those that are empty. Grows in place. */
  readonly emptied: Seen;
  /** Entries whose clock is not believed, and which none has named yet. */
  readonly tooFarAhead: readonly Entry[];
  readonly waitedFor: ReadonlySet<string>;
  /** Erased, while the store still holds words of it. */
  readonly wordsLeft: readonly EntryId[];
  readonly dossier: Dossier;
};

type Seen = Pick<SeenNames, 'has'>;

export function knowNothing(packs: readonly Method[]): KnownEntries {
  return {
    entries: [],
    ids: new SeenNames(),
    keys: new SeenNames(),
    quarantined: [],
    apart: [],
    done: new Map(),
    conflicting: [],
    erasures: new Map(),
    emptied: new SeenNames(),
    tooFarAhead: [],
    waitedFor: new Set(),
    wordsLeft: [],
    dossier: fold([], packs),
  };
}

/**
 * Takes in what a store holds, in any order and any number of times. The lists of what is known are grown in place and owned
 * by the newest value; the dossier and the entries of an older value stay as they were. `readBefore` spares reading what was
 * read already.
 */
export function takeRecords(
  known: KnownEntries,
  records: readonly JournalRecord[],
  journal: string,
  readBefore?: readonly ReadRecord[],
): KnownEntries {
  const ids = known.ids as SeenNames;
  const keys = known.keys as SeenNames;
  const entries = known.entries as Entry[];
  const others: Entry[] = [];
  const apart: Quarantined[] = [];
  const added: Entry[] = [];
  const folding = openFold(known.dossier);
  const mayFollow = whatMayFollow(known);
  const mayErase = whatMayErase(known);
  for (let at = 0; at < records.length; at++) {
    const { key, text } = records[at] as JournalRecord;
    if (isEmptiedLine(text)) {
      keys.add(key);
      continue;
    }
    if (!keys.add(key) && isReadAgain(text, known)) continue;
    const read = readBefore?.[at] ?? readRecord(text, journal);
    if (!('entry' in read)) {
      apart.push(read);
      continue;
    }
    const { entry } = read;
    const isNew = ids.add(entry.id);
    if (isNew) added.push(entry);
    if (isNew && others.length === 0 && mayFollow(entries.at(-1), entry) && mayErase(entry)) {
      entries.push(entry);
      folding.add(entry, read.read);
    } else others.push(entry);
  }
  if (added.length === 0 && others.length === 0 && apart.length === 0) return known;
  const next = { ...known, ...(others.length === 0 ? { entries, dossier: folding.close() } : settle(known, entries, others)) };
  return sortApart(known, next, apart, added);
}

/** Under a key that was met before: most often what this copy wrote itself. An erased entry is stored anew, under its own key. */
function isReadAgain(text: string, { ids, apart, done }: KnownEntries): boolean {
  const cut = findCutId(text);
  if (cut?.isWhole === true && ids.has(cut.id)) return !text.includes('"erased":true');
  return done.has(text) || apart.some((each) => each.text === text);
}

/** May this entry be folded on, with nothing to look into? */
function whatMayFollow({ entries, tooFarAhead, waitedFor, erasures }: KnownEntries): typeof canFollow {
  const isFree = ({ id, device, deviceSeq }: Entry) =>
    !erasures.has(id) && (waitedFor.size === 0 || !waitedFor.has(toName(device, deviceSeq)));
  if (tooFarAhead.length === 0) return (last, entry) => canFollow(last, entry) && isFree(entry);
  const unbelieved = new Set(tooFarAhead.map(({ id }) => id));
  const nearest = tooFarAhead.reduce((least, entry) => Math.min(least, toClock(entry)), Number.POSITIVE_INFINITY);
  return (_, { tooFarAhead: named = [], ...entry }) => {
    if (!isFree(entry) || toClock(entry) + farthestAhead >= nearest) return false;
    const last = entries.findLast(({ id }) => !unbelieved.has(id));
    return canFollow(last, entry) && named.every((id) => unbelieved.has(id));
  };
}

/** What erases may be folded on where all that it names is empty already, as it is when a journal opens again. */
function whatMayErase(known: KnownEntries): (entry: Entry) => boolean {
  const emptied = known.emptied as SeenNames;
  const erasures = known.erasures as Map<EntryId, readonly Author[]>;
  return (entry) => {
    if (entry.erased) emptied.add(entry.id);
    const ids = listErased(entry);
    if (!ids.every((id) => emptied.has(id))) return false;
    for (const id of ids) addErasure(erasures, id, entry.author);
    return true;
  };
}

/** Something came that stands before what was folded already, or changes it. */
function settle(known: KnownEntries, entries: readonly Entry[], others: readonly Entry[]): Partial<KnownEntries> {
  const settled = settleEntries([...entries, ...known.conflicting, ...others]);
  const emptied = new SeenNames();
  for (const entry of settled.entries) if (entry.erased) emptied.add(entry.id);
  const wordsLeft = [...new Set([...known.wordsLeft, ...settled.wordsLeft])];
  return { ...settled, emptied, wordsLeft, dossier: fold(settled.entries, known.dossier.packs) };
}

/** Of what can not be read: without what was cut off and is whole now, and without the words of what was erased. */
function sortApart(
  before: KnownEntries,
  next: KnownEntries,
  more: readonly Quarantined[],
  added: readonly Entry[],
): KnownEntries {
  const { entries, conflicting, erasures } = next;
  const tooFarAhead = next.tooFarAhead.filter(({ id }) => !added.some((entry) => entry.tooFarAhead?.includes(id)));
  const done = new Map(before.done);
  const wordsLeft = new Set(next.wordsLeft);
  const isDone = (each: Quarantined, wholes: readonly Entry[]) => {
    const id = findApartId(each);
    const isErased = id !== undefined && erasures.get(id)?.some(({ role }) => role === 'client') === true;
    if (isErased) wordsLeft.add(id);
    const isCut = each.reason === 'unreadable' && isCutOffFrom(each.text, wholes);
    if (isErased || isCut) done.set(each.text, isErased ? 'erased' : 'cut');
    return isErased || isCut;
  };
  const kept = before.apart.filter((each) => !isDone(each, added));
  const found = more.filter((each) => !before.done.has(each.text) && !isDone(each, entries));
  const apart = found.length === 0 && kept.length === before.apart.length ? before.apart : [...kept, ...found];
  const isSame = apart === before.apart && conflicting === before.conflicting;
  const quarantined = isSame ? before.quarantined : [...apart, ...conflicting.map(toConflicting)];
  return { ...next, tooFarAhead, apart, done, wordsLeft: [...wordsLeft], quarantined };
}

function toConflicting(entry: Entry): Quarantined {
  return { text: JSON.stringify(entry), reason: 'conflicting' };
}

/** Without the lines that cannot be read and hold one of these words: a damaged copy of what was erased. */
export function eraseApart(known: KnownEntries, words: readonly string[]): KnownEntries {
  const hasWord = ({ text }: Quarantined) => words.some((word) => text.includes(word));
  const erased = known.apart.filter(hasWord);
  if (erased.length === 0) return known;
  const done = new Map([...known.done, ...erased.map(({ text }) => [text, 'erased'] as const)]);
  const keep = (each: Quarantined) => !done.has(each.text);
  return { ...known, done, apart: known.apart.filter(keep), quarantined: known.quarantined.filter(keep) };
}
