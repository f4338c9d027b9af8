/** Every error of Onderweg: one code, one plain sentence for developers, one page in `docs/errors`. */
export const errorMessages = {
  'ONDERWEG-101': 'The payload of this event does not fit its schema.',
  'ONDERWEG-102': 'This kind of event is not known to this version.',
  'ONDERWEG-103': 'This text holds a character that not every store can keep.',
  'ONDERWEG-104': 'This entry is larger than an entry may be.',
  'ONDERWEG-202': 'A conclusion rests on at least one finding.',
  'ONDERWEG-203': 'Only the client sets the course.',
  'ONDERWEG-204': 'A course needs a reason.',
  'ONDERWEG-205': 'A round closes with a conclusion, and this round has none yet.',
  'ONDERWEG-206': 'This event names something that is not in the dossier.',
  'ONDERWEG-207': 'This can no longer happen to what the event names: it is already done or dropped.',
  'ONDERWEG-208': 'Only the client may do this.',
  'ONDERWEG-209': 'This kind of event cannot be addressed to a sponsor.',
  'ONDERWEG-210': 'A round that has not begun cannot be closed.',
  'ONDERWEG-211': 'A journey goes into the market: one of the two market accents is 1 or more.',
  'ONDERWEG-301': 'The storage of this device is full.',
  'ONDERWEG-302': 'The storage of this device cannot be used.',
  'ONDERWEG-303': 'Another tab with an older version holds the storage.',
  'ONDERWEG-304': 'This store was written by a newer version, and is read only here.',
  'ONDERWEG-305': 'A stored record cannot be read. It is kept as it is.',
  'ONDERWEG-306': 'This file is not a dossier of Onderweg.',
  'ONDERWEG-307': 'This journal is closed.',
  'ONDERWEG-308': 'This dossier belongs to another journal.',
  'ONDERWEG-309': 'The store did not confirm the write.',
  'ONDERWEG-310': 'Another copy of this store has written under the same key.',
  'ONDERWEG-311': 'The browser lost entries; they were put back from the second copy.',
  'ONDERWEG-312': 'The browser lost entries that are in no copy on this device.',
  'ONDERWEG-313': 'The store has not answered for some seconds. It may still do so.',
  'ONDERWEG-314': 'The server of the store cannot be reached.',
  'ONDERWEG-315': 'The login to the store has run out.',
  'ONDERWEG-316': 'The import was cancelled. Nothing was changed.',
  'ONDERWEG-317': 'This file is larger than a dossier may be.',
  'ONDERWEG-501': 'This method pack is not valid.',
} as const;

export type ErrorCode = keyof typeof errorMessages;

/**
 * Why a store cannot be used (`ONDERWEG-302`), where that is known: `cleared`, somebody took away what it held while the page
 * was open; `unreadable`, what was kept before cannot be read now, and is not gone.
 */
export type StoreReason = 'cleared' | 'unreadable';

export type ErrorOptions = {
  cause?: unknown;
  detail?: string | undefined;
  path?: readonly (string | number)[] | undefined;
  reason?: StoreReason | undefined;
  count?: number | undefined;
  recovered?: number | undefined;
};

/**
 * An error with a code, a page and what was kept.
 *
 * @example
 * try { await journal.record('course.set', { course: 'switch', reason: '…' }) }
 * catch (error) { if (isOnderwegError(error)) show(texts.t(error.textKey)) }
 */
export class OnderwegError extends Error {
  override readonly name = 'OnderwegError';
  readonly code: ErrorCode;
  /** The key of the sentence that a person may read, in `@onderweg/texts`. */
  readonly textKey: `errors.${ErrorCode | `ONDERWEG-302-${StoreReason}`}`;
  /** Where in the payload, outermost first. */
  readonly path: readonly (string | number)[];
  /** Why the store cannot be used, where that is known. */
  readonly reason: StoreReason | undefined;
  /** How many entries it is about: recovered (311) or gone for good (312). */
  readonly count: number | undefined;
  /** How many were put back, where others are gone (312). */
  readonly recovered: number | undefined;

  constructor(code: ErrorCode, options: ErrorOptions = {}) {
    const detail = options.detail ? ` ${options.detail}` : '';
    super(`${code}: ${errorMessages[code]}${detail}`, options.cause === undefined ? {} : { cause: options.cause });
    this.code = code;
    this.reason = options.reason;
    this.count = options.count;
    this.recovered = options.recovered;
    this.textKey = code === 'ONDERWEG-302' && options.reason ? `errors.${code}-${options.reason}` : `errors.${code}`;
    this.path = options.path ?? [];
  }
}

/** Also true for an error of another copy of this package in the same page. */
export function isOnderwegError(error: unknown): error is OnderwegError {
  return error instanceof Error && error.name === 'OnderwegError' && 'code' in error;
}
