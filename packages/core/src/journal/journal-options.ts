import { OnderwegError } from '../errors';
import { visiblePattern } from '../events/visible-pattern';
import { isRole } from './entry';
import type { OpenJournalOptions } from './journal';
import { findTextProblem } from './text-rule';

/**
 * What a host hands in is checked here, and not in the middle of what a person writes. A login that is still loading has no name
 * yet, and all such persons would share one journal.
 *
 * @throws OnderwegError 101
 */
export function checkOptions(options: OpenJournalOptions): void {
  const { journal, author, storage, device, clock, newId, timeZone } = options ?? {};
  checkName(journal, 'journal');
  if (typeof author !== 'object' || author === null || !isName(author.id)) throw refuse('author', 'id');
  if (!isRole(author.role)) throw refuse('author', 'role');
  if (typeof storage?.open !== 'function') throw refuse('storage');
  if (device !== undefined && !isName(device)) throw refuse('device');
  if (newId !== undefined && typeof newId !== 'function') throw refuse('newId');
  if (clock !== undefined && typeof clock !== 'function') throw refuse('clock');
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw refuse('timeZone');
}

export function checkName(name: unknown, option: string): void {
  if (!isName(name)) throw refuse(option);
}

function refuse(...path: readonly string[]): OnderwegError {
  return new OnderwegError('ONDERWEG-101', { path, detail: `${path.join('.')}: missing or unknown.` });
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && visiblePattern.test(value) && findTextProblem(value) === undefined;
}

function isTimeZone(timeZone: unknown): boolean {
  if (typeof timeZone !== 'string' || timeZone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
