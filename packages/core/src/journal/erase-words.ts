import { hasWords, isErasedBy, toErased } from './erased-entry';
import { isEntry } from './entry';
import type { KnownEntries } from './known-entries';
import { emptiedLine, findApartId, findCutId } from './set-apart';
import type { JournalRecord } from './storage';

/** The record without the words that were erased; nothing when it holds none. */
export function toRewritten(record: JournalRecord, known: KnownEntries): JournalRecord | undefined {
  const { key, text } = record;
  const cut = findCutId(text);
  // Nearly all of a long journal: nothing has to be read of it.
  if (cut?.isWhole && !known.erasures.has(cut.id) && !known.done.has(text)) return undefined;
  const entry = parse(text);
  if (isEntry(entry)) {
    if (!isErasedBy(known.erasures, entry)) return undefined;
    const erased = JSON.stringify(toErased(entry));
    return hasWords(entry) || text.length > erased.length ? { key, text: erased } : undefined;
  }
  const state = known.done.get(text);
  const id = findApartId({ text, reason: 'broken' }) ?? '';
  return state === 'erased' || (state === 'cut' && known.erasures.has(id)) ? { key, text: emptiedLine(id) } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const shortestTelling = 8;
const nameOfSomething = /^[\w.:/-]*$/;

/** The words of a payload, as they stand in a line: to find them in lines that cannot be read. */
export function findWords(payload: unknown): readonly string[] {
  if (typeof payload === 'string') {
    const isTelling = payload.length >= shortestTelling && !nameOfSomething.test(payload);
    return isTelling ? [JSON.stringify(payload).slice(1, -1)] : [];
  }
  return typeof payload === 'object' && payload !== null ? Object.values(payload).flatMap(findWords) : [];
}
