import { OnderwegError } from '../errors';

/**
 * The file in which a dossier travels: JSON lines in UTF-8. First a header, then each entry as it was stored, to the byte,
 * then `{"quarantined":"…"}` for each record that could not be read. An entry whose text is not one line of well-formed Unicode
 * (damage that JSON forgives) is wrapped like that as well.
 */
export type DossierHeader = {
  readonly format: 'onderweg-dossier';
  readonly version: number;
  readonly journal: string;
};

export const dossierFileVersion = 1;

export const wrapStart = '{"quarantined":';

/** In bytes. What is longer is no header. */
const longestHeader = 4_096;

export function readHeaderLine(bytes: Uint8Array): DossierHeader {
  const end = bytes.indexOf(0x0a);
  return parseHeader(new TextDecoder().decode(bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, longestHeader))));
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
