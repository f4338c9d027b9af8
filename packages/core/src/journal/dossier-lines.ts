import { OnderwegError } from '../errors';
import { dossierFileVersion, type DossierHeader, readHeaderLine, wrapStart } from './dossier-header';
import { pieceSize } from './steps';

const maxFileBytes = 512 * 1_024 * 1_024;
const maxLines = 1_000_000;
const lineEnd = 0x0a;

/** `isWrapped`: it could not be read where the file was made, or not be kept as one line. */
export type DossierLine = { readonly text: string; readonly isWrapped: boolean };

export type DossierFile = {
  readonly header: DossierHeader;
  /** How many line ends there are: about as many lines. */
  readonly total: number;
  /** The lines after the header, some hundreds at a time. Blank lines and the ends of an editor are left out. */
  readonly pieces: Iterable<readonly DossierLine[]>;
};

/**
 * @throws OnderwegError 306 when these bytes are not a dossier, 304 when a newer version wrote it, 317 when there are too many
 */
export function readDossierFile(bytes: Uint8Array): DossierFile {
  if (bytes.length > maxFileBytes) throw new OnderwegError('ONDERWEG-317');
  const header = readHeaderLine(bytes);
  if (header.version > dossierFileVersion) throw new OnderwegError('ONDERWEG-304');
  const total = countLines(bytes);
  if (total > maxLines) throw new OnderwegError('ONDERWEG-317');
  return { header, total, pieces: cut(bytes) };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineEnd); at >= 0; at = bytes.indexOf(lineEnd, at + 1)) count++;
  return count;
}

function* cut(bytes: Uint8Array): Generator<readonly DossierLine[]> {
  // A mark inside a file belongs to its line.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let from = findEnd(bytes, 0); from < bytes.length; ) {
    let end = from;
    for (let line = 0; line < pieceSize && end < bytes.length; line++) end = findEnd(bytes, end);
    yield decoder.decode(bytes.subarray(from, end)).split('\n').map(withoutReturn).filter(isFilled).map(unwrap);
    from = end;
  }
}

/** Where the next line begins. */
function findEnd(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(lineEnd, from);
  return end < 0 ? bytes.length : end + 1;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

function unwrap(line: string): DossierLine {
  const asIs = { text: line, isWrapped: false };
  if (!line.startsWith(wrapStart)) return asIs;
  try {
    const { quarantined } = JSON.parse(line);
    return typeof quarantined === 'string' ? { text: quarantined, isWrapped: true } : asIs;
  } catch {
    return asIs;
  }
}
