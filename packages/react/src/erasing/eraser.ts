import { entriesAbout, type EntryId, isOnderwegError, type Journal, OnderwegError } from '@onderweg/core';

/** What somebody wants to be gone, as long as they may still think again. */
export type Going = { readonly first: EntryId; readonly problem?: OnderwegError | undefined };

export type Eraser = {
  readonly going: Going | undefined;
  subscribe(listener: () => void): () => void;
  /** The words of this thing go; those of the one before are gone then. */
  begin(first: EntryId): Promise<void>;
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
export function createEraser(journal: Journal): Eraser {
  const listeners = new Set<() => void>();
  let going: Going | undefined;
  let shown = 0;

  function tell(next: Going | undefined): void {
    going = next;
    for (const listener of [...listeners]) listener();
  }

  async function erase(first: EntryId): Promise<void> {
    const entries = entriesAbout(journal.entries(), first);
    if (entries.length > 0) await journal.erase(entries);
    await journal.drafts.write(slot, undefined);
  }

  async function finish(): Promise<void> {
    const now = going;
    if (!now) return;
    try {
      await erase(now.first);
      if (going === now) tell(undefined);
    } catch (cause) {
      const problem = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-309', { cause });
      if (going === now) tell({ first: now.first, problem });
    }
  }

  async function finishLeft(): Promise<void> {
    const first = await journal.drafts.read(slot).catch(() => undefined);
    if (first !== undefined && !going) await erase(first).catch(() => undefined);
  }

  return {
    get going() {
      return going;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: async (first) => {
      await finish();
      tell({ first });
      await journal.drafts.write(slot, first).catch(() => undefined);
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
