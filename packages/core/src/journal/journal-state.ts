import type { OnderwegError } from '../errors';
import type { Method } from '../method/method';
import { type KnownEntries, knowNothing } from './known-entries';

/** What the parts of one open journal share. */
export type JournalState = {
  known: KnownEntries;
  /** Not before the store is: it may call `onChange` while it opens. */
  isOpen: boolean;
  /** What comes after `close` is not begun. */
  isClosing: boolean;
  /** The store takes long: the same asked again waits for the first, and is not written a second time. */
  isSlow: boolean;
  /** What is under way to the store. */
  pending: number;
  problem: OnderwegError | undefined;
};

export function startState(packs: readonly Method[]): JournalState {
  return { known: knowNothing(packs), isOpen: false, isClosing: false, isSlow: false, pending: 0, problem: undefined };
}
