import { OnderwegError } from '../errors';
import { type DossierLine, readDossierFile } from './dossier-lines';
import { type Author, type Entry, isEntry } from './entry';
import type { ReadLine } from './import-records';
import type { ImportOptions } from './journal';
import { pause } from './pause';
import { readRecord } from './read-record';

/** For whom a file is read. */
export type ImportInto = {
  readonly journal: string;
  /** Whose journal it is, by all the names under which they wrote here. Nobody as long as that is not known. */
  readonly clients: ReadonlySet<string>;
  /** Under which name the client writes from now on. */
  readonly client: string | undefined;
};

export function toImportInto(journal: string, author: Author, entries: readonly Entry[]): ImportInto {
  const client = author.role === 'client' ? author.id : undefined;
  const clients = new Set(entries.filter((entry) => entry.author.role === 'client').map((entry) => entry.author.id));
  return { journal, client, clients: client === undefined ? clients : clients.add(client) };
}

/**
 * The lines of a dossier file, read in pieces, so that a page stays alive with a long one. With `asNew` the lines of another
 * person become lines of this journal, as if they had been written here.
 *
 * @throws OnderwegError 208 only the client takes over, 304, 306, 308 of another person, 316 cancelled, 317 too large
 */
export async function readFile(bytes: Uint8Array, into: ImportInto, options: ImportOptions): Promise<readonly ReadLine[]> {
  const { asNew = false, signal, onProgress } = options;
  const stopIfCancelled = () => {
    if (signal?.aborted) throw new OnderwegError('ONDERWEG-316');
  };
  stopIfCancelled();
  const { header, total, pieces } = readDossierFile(bytes);
  if (asNew && into.client === undefined) throw new OnderwegError('ONDERWEG-208');
  if (!asNew && header.journal !== into.journal) throw ofAnother(header.journal);
  const toOwn = asNew && into.client !== undefined ? readdressing(header.journal, into.journal, into.client) : undefined;
  const lines: ReadLine[] = [];
  for (const piece of pieces) {
    if (lines.length > 0) await pause();
    stopIfCancelled();
    for (const line of piece) lines.push(readLine(toOwn ? toOwn(line) : line, into.journal));
    onProgress?.({ done: Math.min(lines.length, total), total });
  }
  if (!asNew && isOfStranger(lines, into.clients)) throw ofAnother(header.journal);
  return lines;
}

/** Nobody in it is the client of here. One line with another name is no reason: damage does that as well. */
function isOfStranger(lines: readonly ReadLine[], clients: ReadonlySet<string>): boolean {
  const writers = new Set(lines.map(toClient).filter((id) => id !== undefined));
  return clients.size > 0 && writers.size > 0 && ![...writers].some((id) => clients.has(id));
}

function ofAnother(journal: string): OnderwegError {
  return new OnderwegError('ONDERWEG-308', { detail: JSON.stringify(journal) });
}

function readLine({ text, isWrapped }: DossierLine, journal: string): ReadLine {
  return { text, isWrapped, read: readRecord(text, journal) };
}

function toClient({ read }: ReadLine): string | undefined {
  return 'entry' in read && read.entry.author.role === 'client' ? read.entry.author.id : undefined;
}

/** "This is mine": the journal and the client are those of here; ids, places and words stay, so that twice changes nothing. */
function readdressing(from: string, journal: string, client: string): (line: DossierLine) => DossierLine {
  return (line) => {
    let entry: unknown;
    try {
      entry = JSON.parse(line.text);
    } catch {
      return line;
    }
    if (!isEntry(entry) || entry.journal !== from) return line;
    const author = entry.author.role === 'client' ? { id: client, role: 'client' } : entry.author;
    if (journal === from && entry.author.id === author.id) return line;
    return { ...line, text: JSON.stringify({ ...entry, journal, author }) };
  };
}
