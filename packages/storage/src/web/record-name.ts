/**
 * The names under which a journal stands in a web storage, all below `prefix/journal/`:
 *
 *     minWriter                            the oldest version that may write
 *     draft/<key>                          what is being typed
 *     record/<position>-<copy>//<key>      the text of one record, to the byte
 *     record/<position>-<copy>/<batch>/<key>   … that counts once its batch is complete
 *     batch/<batch>                        the batch is complete
 *
 * The name of the copy that wrote is in each name, so two tabs never write the same one.
 */
export type RecordName = { readonly position: number; readonly copy: string; readonly batch: string; readonly key: string };

const digits = 8;

/** `/` separates the parts, so it cannot stand in the name of a journal. */
export function toBase(prefix: string, journal: string): string {
  return `${prefix}/${journal.replace(/[%/]/g, (sign) => (sign === '/' ? '%2F' : '%25'))}/`;
}

export function toRecordName({ position, copy, batch, key }: RecordName): string {
  return `record/${position.toString(36).padStart(digits, '0')}-${copy}/${batch}/${key}`;
}

/** Undefined for a name that is not of a record. */
export function parseRecordName(name: string): RecordName | undefined {
  const parts = /^record\/([0-9a-z]+)-([0-9a-z]+)\/([^/]*)\/(.*)$/s.exec(name);
  if (!parts) return undefined;
  const [, position = '', copy = '', batch = '', key = ''] = parts;
  return { position: Number.parseInt(position, 36), copy, batch, key };
}
