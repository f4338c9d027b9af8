import { isOnderwegError, OnderwegError } from '@onderweg/core';

const quotaNames = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];

/** Browsers differ in the class of what they throw, and agree on its name. */
export function isNamed(cause: unknown, ...names: readonly string[]): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && names.includes(String(cause.name));
}

/** What a browser threw, as an error that says what happened to the text: 301 full, 310 key taken, 302 all else. */
export function toStorageError(cause: unknown): OnderwegError {
  if (isOnderwegError(cause)) return cause;
  if (isNamed(cause, ...quotaNames)) return new OnderwegError('ONDERWEG-301', { cause });
  if (isNamed(cause, 'ConstraintError')) return new OnderwegError('ONDERWEG-310', { cause });
  return new OnderwegError('ONDERWEG-302', { cause });
}

/** The database was not cleared or closed; it could not write, for whatever reason. */
export function mayBeFull({ code, reason }: OnderwegError): boolean {
  return code === 'ONDERWEG-301' || (code === 'ONDERWEG-302' && reason === undefined);
}
