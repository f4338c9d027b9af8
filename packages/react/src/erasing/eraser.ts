import {
  entriesAbout,
  entriesQuoting,
  type Entry,
  type EntryId,
  isOnderwegError,
  type Journal,
  OnderwegError,
  quotableWords,
} from '@onderweg/core';
import { parseDraftKey, writeDraftKey } from '../draft/draft-key';
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

const form = 'erasing';

/**
 * Erases what somebody throws away when they go on, and not before: until then undoing brings all of it back, with its day. What is
 * to go is stored as well, as ids, so that a page that is closed in between forgets nothing.
 */
export function createEraser(journal: Journal, drafts: Pick<DraftKeeper, 'discard' | 'ownTab' | 'livingTabs'>): Eraser {
  const listeners = new Set<() => void>();
  let going: Going | undefined;
  let shown = 0;

  function tell(next: Going | undefined): void {
    going = next;
    for (const listener of [...listeners]) listener();
  }

  /** Of each tab its own: what one of them can still undo is not for another to finish. */
  const keyOf = (tab: string) => writeDraftKey({ form, slot: tab });

  async function forget(tab: string): Promise<void> {
    await journal.drafts.write(keyOf(tab), undefined);
  }

  async function erase(things: readonly EntryId[]): Promise<void> {
    const known = journal.entries();
    const entries = [...new Set(things.flatMap((thing) => entriesAbout(known, thing)))];
    const words = known.flatMap((entry) => (entries.includes(entry.id) ? quotableWords(entry) : []));
    if (entries.length > 0) await journal.erase(entries);
    const gone = idsOnlyIn(known, entries);
    for (const key of await findDraftsOf(journal.drafts, words, gone)) await drafts.discard({ key });
  }

  async function finish(): Promise<void> {
    const now = going;
    if (!now) return;
    try {
      await erase([now.first, ...now.also]);
      await forget(await drafts.ownTab());
      if (going === now) tell(undefined);
    } catch (cause) {
      const problem = isOnderwegError(cause) ? cause : new OnderwegError('ONDERWEG-309', { cause });
      if (going === now) tell({ ...now, problem });
    }
  }

  async function finishLeft(): Promise<void> {
    const own = await drafts.ownTab();
    const keys = (await journal.drafts.keys()).filter((key) => parseDraftKey(key).form === form);
    const living = await drafts.livingTabs(keys.map((key) => parseDraftKey(key).slot));
    for (const key of keys) {
      const { slot } = parseDraftKey(key);
      // What this tab asked for in an earlier visit is finished; what it asks for now can still be undone.
      if (slot === own ? going !== undefined : living.has(slot)) continue;
      const left = await journal.drafts.read(key);
      if (left !== undefined) await erase(left.split('\n'));
      await journal.drafts.write(key, undefined);
    }
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
      const now = { first, also };
      tell(now);
      const tab = await drafts.ownTab();
      // Undone meanwhile.
      if (going !== now) return;
      await journal.drafts.write(keyOf(tab), [first, ...also].join('\n')).catch(() => undefined);
    },
    undo: async () => {
      tell(undefined);
      await forget(await drafts.ownTab()).catch(() => undefined);
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
      // What cannot be finished now is finished by a later visit.
      void finishLeft().catch(() => undefined);
      const onHide = () => void finish();
      window.addEventListener('pagehide', onHide);
      return () => {
        window.removeEventListener('pagehide', onHide);
        void finish();
      };
    },
  };
}

/** The things of which nothing stays but in these entries. */
function idsOnlyIn(known: readonly Entry[], entries: readonly EntryId[]): ReadonlySet<string> {
  const going = new Set<string>();
  const staying = new Set<string>();
  for (const { id, payload } of known) {
    const about = (payload as { readonly id?: unknown }).id;
    if (typeof about === 'string') (entries.includes(id) ? going : staying).add(about);
  }
  return new Set([...going].filter((about) => !staying.has(about)));
}
