import { createDossier } from '../dossier/dossier';
import { foldSteps, openFold } from '../dossier/fold';
import type { Author, Entry, EntryId } from './entry';
import { addErasure, listErased } from './erased-entry';
import type { KnownEntries } from './known-entries';
import { canFollow, farthestAhead, toClock } from './logical-clock';
import { toName } from './place-entries';
import { type Quarantined, type ReadRecord, readRecord } from './read-record';
import { SeenNames } from './seen-names';
import { findCutId, isEmptiedLine } from './set-apart';
import { settleSteps } from './settle-entries';
import { sortApart } from './sort-apart';
import { isPieceEnd, runAtOnce, type Steps } from './steps';
import type { JournalRecord } from './storage';

/** As `takeSteps`, in one piece. */
export function takeRecords(
  known: KnownEntries,
  records: readonly JournalRecord[],
  journal: string,
  readBefore?: readonly ReadRecord[],
): KnownEntries {
  return runAtOnce(takeSteps(known, records, journal, readBefore));
}

/**
 * Takes in what a store holds, in any order and any number of times. The lists of what is known are grown in place and owned
 * by the newest value, so only one is made at a time; the dossier and the entries of an older value stay as they were.
 * `readBefore` spares reading what was read already.
 */
export function* takeSteps(
  known: KnownEntries,
  records: readonly JournalRecord[],
  journal: string,
  readBefore?: readonly ReadRecord[],
): Steps<KnownEntries> {
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
    if (at > 0 && isPieceEnd(at - 1)) yield;
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
  const change = others.length === 0 ? { entries, dossier: folding.close() } : yield* settle(known, entries, others);
  return yield* sortApart(known, { ...known, ...change }, apart, added);
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
function* settle(known: KnownEntries, entries: readonly Entry[], others: readonly Entry[]): Steps<Partial<KnownEntries>> {
  const settled = yield* settleSteps([...entries, ...known.conflicting, ...others]);
  const emptied = new SeenNames();
  for (const entry of settled.entries) if (entry.erased) emptied.add(entry.id);
  const wordsLeft = [...new Set([...known.wordsLeft, ...settled.wordsLeft])];
  const dossier = yield* foldSteps(createDossier(known.dossier.packs), settled.entries);
  return { ...settled, emptied, wordsLeft, dossier };
}
