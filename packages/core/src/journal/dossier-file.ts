import { OnderwegError } from '../errors';
import type { Quarantined } from './read-record';

/**
 * The file in which a dossier travels: JSON lines in UTF-8. First a header, then each entry as it was stored, to the byte,
 * then `{"quarantined":"…"}` for each record that could not be read. An entry whose text is not one line of well-formed Unicode
 * (damage that JSON forgives) is wrapped like that as well.
 */
export type DossierHeader = { readonly format: 'onderweg-dossier'; readonly version: number; readonly journal: string };

const fileVersion = 1;

/** Chunks of the text are encoded apart, so that a long dossier is never in memory twice as one string. */
const linesPerChunk = 2_000;

export function writeDossierFile(journal: string, lines: readonly string[], quarantined: readonly Quarantined[]): Uint8Array {
  const header: DossierHeader = { format: 'onderweg-dossier', version: fileVersion, journal };
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

const wrapStart = '{"quarantined":';

function wrap(text: string): string {
  return JSON.stringify({ quarantined: text });
}

/** `isApart`: it could not be read where the file was made, or not be kept as one line. */
export type DossierLine = { readonly text: string; readonly isApart: boolean };
export type DossierFile = { readonly header: DossierHeader; readonly lines: readonly DossierLine[] };

/**
 * @throws OnderwegError 306 when these bytes are not a dossier, 304 when a newer version wrote it
 */
export function readDossierFile(bytes: Uint8Array): DossierFile {
  const text = new TextDecoder().decode(bytes);
  const header = parseHeader(text.slice(0, findEnd(text, 0)));
  if (header.version > fileVersion) throw new OnderwegError('ONDERWEG-304');
  const lines: DossierLine[] = [];
  for (let from = findEnd(text, 0) + 1; from < text.length; from = findEnd(text, from) + 1) {
    const line = text.slice(from, findEnd(text, from));
    if (line !== '') lines.push(unwrap(line));
  }
  return { header, lines };
}

function findEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/**
 * Whose dossier a file holds: open that journal first, then import.
 *
 * @throws OnderwegError 306
 */
export function readDossierHeader(bytes: Uint8Array): DossierHeader {
  const end = bytes.indexOf(0x0a);
  return parseHeader(new TextDecoder().decode(end < 0 ? bytes.subarray(0, 4_096) : bytes.subarray(0, end)));
}

function parseHeader(line: string): DossierHeader {
  let header: Partial<DossierHeader> | null;
  try {
    header = JSON.parse(line);
  } catch (cause) {
    throw new OnderwegError('ONDERWEG-306', { cause });
  }
  const isHeader =
    header?.format === 'onderweg-dossier' && typeof header.version === 'number' && typeof header.journal === 'string';
  if (!isHeader) throw new OnderwegError('ONDERWEG-306');
  return header as DossierHeader;
}

function unwrap(line: string): DossierLine {
  if (!line.startsWith(wrapStart)) return { text: line, isApart: false };
  try {
    const { quarantined } = JSON.parse(line);
    return typeof quarantined === 'string' ? { text: quarantined, isApart: true } : { text: line, isApart: false };
  } catch {
    return { text: line, isApart: false };
  }
}
