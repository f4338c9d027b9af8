import type { Journal, OnderwegError } from '@onderweg/core';

/** How far the opening of a journal is. */
export type OpenedJournal =
  | { readonly status: 'opening' }
  | {
      readonly status: 'open';
      readonly journal: Journal;
      /** Closes it and opens it again. */
      readonly reopen: () => void;
      /** Takes everything of this person out of the store, and opens an empty journal. */
      readonly erase: () => Promise<void>;
      /** It is empty because everything was just erased. */
      readonly isErased: boolean;
      /** Why everything is still there after somebody wanted to erase it. */
      readonly eraseProblem: OnderwegError | undefined;
    }
  | {
      readonly status: 'failed';
      readonly error: OnderwegError;
      readonly retry: () => void;
    };

/** A journal has a status too: how well it saves. */
export function isOpenedJournal(journal: Journal | OpenedJournal): journal is OpenedJournal {
  return typeof journal.status === 'string';
}
