import { type DossierHeader, dossierFileVersion, readHeaderLine, wrapStart } from './dossier-header';
import { readDossierFile } from './dossier-lines';
import { isEntry } from './entry';
import type { Quarantined } from './read-record';

/** Chunks of the text are encoded apart, so that a long dossier is never in memory twice as one string. */
const linesPerChunk = 2_000;

export function writeDossierFile(journal: string, lines: readonly string[], quarantined: readonly Quarantined[]): Uint8Array {
  const header: DossierHeader = { format: 'onderweg-dossier', version: dossierFileVersion, journal };
  const all = [JSON.stringify(header), ...lines.map(toLine), ...quarantined.map(({ text }) => wrap(text))];
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < all.length; at += linesPerChunk) {
    chunks.push(encoder.encode(`${all.slice(at, at + linesPerChunk).join('\n')}\n`));
  }
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
    // Of a file that can not be taken in, the header can be read all the same.
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
