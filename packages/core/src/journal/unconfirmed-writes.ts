import type { Entry, EntryId } from './entry';

/** What a store gave no answer about: it may be there all the same. */
export type UnconfirmedWrites = {
  note(asked: string, entries: readonly Entry[]): void;
  /** Takes out what was made when the same was asked before. */
  take(asked: string): readonly Entry[] | undefined;
  forget(ids: ReadonlySet<EntryId>): void;
};

/** More than this are not pressed again. */
const mostRemembered = 50;

export function createUnconfirmedWrites(): UnconfirmedWrites {
  let writes: readonly { readonly asked: string; readonly entries: readonly Entry[] }[] = [];
  return {
    note: (asked, entries) => {
      writes = [...writes, { asked, entries }].slice(-mostRemembered);
    },
    take: (asked) => {
      const found = writes.find((write) => write.asked === asked);
      if (found) writes = writes.filter((write) => write !== found);
      return found?.entries;
    },
    forget: (ids) => {
      writes = writes.filter(({ entries }) => !entries.some(({ id }) => ids.has(id)));
    },
  };
}
