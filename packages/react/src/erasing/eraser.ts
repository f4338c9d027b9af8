import {
  entriesAbout,
  entriesQuoting,
  type EntryId,
  isOnderwegError,
  type Journal,
  OnderwegError,
  wordsOfEntry,
} from '@onderweg/core';
import type { DraftKeeper } from '../draft/draft-keeper.types';
import { findDraftsOf } from './drafts-of-words';

/** What somebody wants to be gone, as long as they may still think again. */
export type Going = {
  readonly first: EntryId;
  /** Where the same words stand, and are to go too. */
  readonly also: readonly EntryId[];
  readonly problem?: OnderwegError | undefined;
};

export type Eraser = {
  readonly going: Going | undefined;
  subscribe(listener: () => void): () => void;
  /** Other entries that hold the words of this thing. */
  findCopies(first: EntryId): readonly EntryId[];
  /** The words of this thing go, and of these copies; those of the one before are gone then. */
  begin(first: EntryId, also?: readonly EntryId[]): Promise<void>;
  undo(): Promise<void>;
  /** Gone for good. */
  finish(): Promise<void>;
  /** Somebody sees that it goes. Once nobody does any more, they went on. Returns how to say that it left the screen. */
  show(first: EntryId): () => void;
  /** Finishes what a page that was closed left, and when this page is left. Returns how to stop. */
  watchPage(): () => void;
};

const slot = 'erasing';

/**
 * Erases what somebody throws away when they go on, and not before: until then undoing brings all of it back, with its day. What is
 * to go is stored as well, as ids, so that a page that is closed in between forgets nothing.
 */
export function createEraser(journal: Journal, drafts: Pick<DraftKeeper, 'discard'>): Eraser {
  const listeners = new Set<() => void>();
  let going: Going | undefined;
  let shown = 0;

  function tell(next: Going | undefined): void {
    going = next;
    for (const listener of [...listeners]) listener();
  }

  async function erase(things: readonly EntryId[]): Promise<void> {
    const known = journal.entries();
    const entries = [...new Set(things.flatMap((thing) => entriesAbout(known, thing)))];
    const words = known.flatMap((entry) => (entries.includes(entry.id) ? wordsOfEntry(entry) : []));
    if (entries.length > 0) await journal.erase(entries);
    for (const key of await findDraftsOf(journal.drafts, words)) await drafts.discard({ key });
    await journal.drafts.write(slot, undefined);
  }

  async function finish(): Promise<void> {
    const now = going;
    if (!now) return;
    try {
      await erase([now.first, ...now.also]);
      if (going === now) tell(undefined);
    } catch (cause) {
      const problem = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-309', { cause });
      if (going === now) tell({ ...now, problem });
    }
  }

  async function finishLeft(): Promise<void> {
    const left = await journal.drafts.read(slot).catch(() => undefined);
    if (left !== undefined && !going) await erase(left.split('\n')).catch(() => undefined);
  }

  return {
    get going() {
      return going;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    findCopies: (first) => entriesQuoting(journal.entries(), entriesAbout(journal.entries(), first)),
    begin: async (first, also = []) => {
      await finish();
      tell({ first, also });
      await journal.drafts.write(slot, [first, ...also].join('\n')).catch(() => undefined);
    },
    undo: async () => {
      tell(undefined);
      await journal.drafts.write(slot, undefined).catch(() => undefined);
    },
    finish,
    show: (first) => {
      shown++;
      return () => {
        shown--;
        // In the next turn: a page that is drawn again shows it again.
        setTimeout(() => {
          if (shown === 0 && going?.first === first && !going.problem) void finish();
        });
      };
    },
    watchPage: () => {
      void finishLeft();
      const onHide = () => void finish();
      window.addEventListener('pagehide', onHide);
      return () => {
        window.removeEventListener('pagehide', onHide);
        void finish();
      };
    },
  };
}
