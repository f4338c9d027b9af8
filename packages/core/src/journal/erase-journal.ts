import { OnderwegError } from '../errors';
import { checkName } from './journal-options';
import type { JournalStorage } from './storage';
import { ask, settleInTime } from './store-answers';

export type EraseJournalOptions = {
  /** Whose journey: the name under which it was opened. */
  readonly person: string;
  readonly storage: JournalStorage;
};

/**
 * Takes the whole dossier of one person and their drafts out of a store, for good. Other tabs in which it is open let go of it.
 *
 * @throws OnderwegError 101 no name, 302 the store cannot do it, 313 no answer, 314 offline, 315 signed out
 * @example
 * await eraseJournal({ person: 'marloes', storage: indexedDbStorage() });
 */
export async function eraseJournal({ person, storage }: EraseJournalOptions): Promise<void> {
  checkName(person, 'person');
  if (typeof storage?.erase !== 'function') throw new OnderwegError('ONDERWEG-302', { detail: 'This store cannot erase.' });
  await settleInTime(ask(() => storage.erase(person), 'ONDERWEG-302'));
}
