import { type DossierHeader, dossierFileVersion, readHeaderLine, wrapStart } from './dossier-header';
import { readDossierFile } from './dossier-lines';
import { isEntry } from './entry';
import type { Quarantined } from './read-record';
import { pieceSize, type Steps } from './steps';

/** The file of a dossier, in pieces: each is encoded apart, so that a long dossier is never in memory twice as one string. */
export function* writeSteps(journal: string, lines: Iterable<string>, quarantined: readonly Quarantined[]): Steps<Uint8Array> {
  const header: DossierHeader = { format: 'onderweg-dossier', version: dossierFileVersion, journal };
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let piece = [JSON.stringify(header)];
  const encodePiece = () => {
    if (piece.length > 0) chunks.push(encoder.encode(`${piece.join('\n')}\n`));
    piece = [];
  };
  for (const line of toFileLines(lines, quarantined)) {
    piece.push(line);
    if (piece.length < pieceSize) continue;
    encodePiece();
    yield;
  }
  encodePiece();
  return join(chunks);
}

function* toFileLines(lines: Iterable<string>, quarantined: readonly Quarantined[]): Generator<string> {
  for (const text of lines) yield toLine(text);
  for (const { text } of quarantined) yield wrap(text);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

const notOneLine = /[\n\p{Surrogate}]/u;

function toLine(text: string): string {
  return text.startsWith(wrapStart) || notOneLine.test(text) ? wrap(text) : text;
}

function wrap(text: string): string {
  return JSON.stringify({ quarantined: text });
}

/** The header of a dossier file, and the client who wrote in it, as far as that can be read. */
export type DossierOwner = DossierHeader & { readonly client?: string | undefined };

/**
 * Whose dossier a file holds: the name of its journal, and the id of the client who wrote in it.
 *
 * @throws OnderwegError 306
 */
export function readDossierHeader(bytes: Uint8Array): DossierOwner {
  const header = readHeaderLine(bytes);
  try {
    for (const piece of readDossierFile(bytes).pieces) {
      for (const { text } of piece) {
        const client = readClient(text, header.journal);
        if (client !== undefined) return { ...header, client };
      }
    }
  } catch {
    // Of a file that cannot be taken in, the header can be read all the same.
  }
  return header;
}

function readClient(text: string, journal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isEntry(value) && value.journal === journal && value.author.role === 'client' ? value.author.id : undefined;
  } catch {
    return undefined;
  }
}
