import { textsBesideSources, textsOf } from '../events/texts-of';
import type { Entry, EntryId } from './entry';
import { readPayload } from './upcasting';

/** A sentence is looked for inside other texts as well; one word could be anybody's. */
const shortestSentence = 20;
const shortestText = 4;

/**
 * Other entries that hold words of these, as when a plan began with the reason of a course, or a direction names what a picture
 * stands for. Who erases these may want those gone as well.
 *
 * @example
 * const about = entriesAbout(journal.entries(), meaning.entry);
 * entriesQuoting(journal.entries(), about); // the directions that share this meaning
 */
export function entriesQuoting(entries: readonly Entry[], about: readonly EntryId[]): readonly EntryId[] {
  const ids = new Set(about);
  const sources = entries.filter(({ id }) => ids.has(id));
  const words = sources
    .flatMap(quotableWords)
    .map(toComparable)
    .filter((text) => text.length >= shortestText);
  const names = new Set([...ids, ...sources.flatMap(({ payload }) => (Object(payload) as { id?: string | undefined }).id ?? [])]);
  if (words.length === 0) return [];
  return entries.filter((entry) => !ids.has(entry.id) && isQuoting(entry, words, names)).map(({ id }) => id);
}

/** The texts of an entry, in somebody's own words; nothing when they were erased. */
export function wordsOfEntry(entry: Entry): readonly string[] {
  const read = readPayload(entry);
  if (read.kind === 'erased') return [];
  // What is not known yet may hold a copy in any field.
  return read.kind === 'readable' ? textsOf(read.payload, read.event.schema) : listStrings(entry.payload);
}

/**
 * The words by which copies of an entry are found. Who said it and where it holds are not among them, unless that is all it says:
 * one voice may have said more.
 */
export function quotableWords(entry: Entry): readonly string[] {
  const words = wordsBesideSources(entry);
  return words.length > 0 ? words : wordsOfEntry(entry);
}

function wordsBesideSources(entry: Entry): readonly string[] {
  const read = readPayload(entry);
  return read.kind === 'readable' ? textsBesideSources(read.payload, read.event.schema) : wordsOfEntry(entry);
}

function listStrings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** Is this text one of these, or does it hold a sentence of them? */
export function isSameWords(text: string, words: readonly string[]): boolean {
  const comparable = words.map(toComparable).filter((word) => word.length >= shortestText);
  return isSame(toComparable(text), comparable);
}

function isSame(text: string, words: readonly string[]): boolean {
  return words.some((word) => text === word || (word.length >= shortestSentence && text.includes(word)));
}

function isQuoting(entry: Entry, words: readonly string[], names: ReadonlySet<string>): boolean {
  const texts = wordsOfEntry(entry).map(toComparable);
  if (texts.some((text) => isSame(text, words))) return true;
  // A question about a wish holds its name, in a sentence of the kit.
  const said = wordsBesideSources(entry).map(toComparable);
  return said.some((text) => words.some((word) => hasWhole(text, word))) && isNaming(entry.payload, names);
}

function hasWhole(text: string, word: string): boolean {
  const at = text.indexOf(word);
  const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

function isNaming(value: unknown, names: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return names.has(value);
  return typeof value === 'object' && value !== null && Object.values(value).some((part) => isNaming(part, names));
}

function toComparable(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase();
}
