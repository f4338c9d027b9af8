import type { Entry } from './entry';
import type { KnownEntries } from './known-entries';
import type { Quarantined } from './read-record';
import { findApartId, toWholes } from './set-apart';
import { isPieceEnd, type Steps } from './steps';

/** Of what cannot be read: without what was cut off and is whole now, and without the words of what was erased. */
export function* sortApart(
  before: KnownEntries,
  next: KnownEntries,
  more: readonly Quarantined[],
  added: readonly Entry[],
): Steps<KnownEntries> {
  const { entries, conflicting, erasures } = next;
  const named = new Set(added.flatMap((entry) => entry.tooFarAhead ?? []));
  const tooFarAhead = next.tooFarAhead.filter(({ id }) => !named.has(id));
  const done = new Map(before.done);
  const wordsLeft = new Set(next.wordsLeft);
  const isDone = (each: Quarantined, isCutOff: (text: string) => boolean) => {
    const id = findApartId(each);
    const isErased = id !== undefined && erasures.get(id)?.some(({ role }) => role === 'client') === true;
    if (isErased) wordsLeft.add(id);
    const isCut = each.reason === 'unreadable' && isCutOff(each.text);
    if (isErased || isCut) done.set(each.text, isErased ? 'erased' : 'cut');
    return isErased || isCut;
  };
  const [isCutOffFromAdded, isCutOffFromKnown] = [toWholes(added), toWholes(entries)];
  const kept = yield* leaveOut(before.apart, (each) => isDone(each, isCutOffFromAdded));
  const found = yield* leaveOut(more, (each) => before.done.has(each.text) || isDone(each, isCutOffFromKnown));
  const apart = found.length === 0 && kept.length === before.apart.length ? before.apart : [...kept, ...found];
  const isSame = apart === before.apart && conflicting === before.conflicting;
  const quarantined = isSame ? before.quarantined : [...apart, ...conflicting.map(toConflicting)];
  return { ...next, tooFarAhead, apart, done, wordsLeft: [...wordsLeft], quarantined };
}

function* leaveOut(all: readonly Quarantined[], isOut: (each: Quarantined) => boolean): Steps<readonly Quarantined[]> {
  const kept: Quarantined[] = [];
  for (const [at, each] of all.entries()) {
    if (!isOut(each)) kept.push(each);
    if (isPieceEnd(at)) yield;
  }
  return kept;
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
