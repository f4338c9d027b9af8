import { OnderwegError } from '../errors';
import type { Append } from './append-entries';
import type { Author } from './entry';
import { importSteps } from './import-records';
import type { ImportOptions, ImportOutcome } from './journal';
import type { JournalState } from './journal-state';
import { listEntries } from './known-entries';
import { readFile, toImportInto } from './read-file';
import type { News } from './take-news';
import type { WriteQueue } from './write-queue';

export type ImportParts = {
  readonly journal: string;
  readonly author: Author;
  readonly append: Append;
  readonly news: News;
  readonly queue: WriteQueue;
  readonly eraseWords: () => Promise<void>;
  readonly notify: () => void;
};

/** Adds what a file holds and the journal does not. Until it is written, it can be cancelled. */
export function createImport(state: JournalState, parts: ImportParts) {
  const { journal, author, append, news, queue, eraseWords, notify } = parts;
  const assertOpen = () => {
    if (!state.isOpen) throw new OnderwegError('ONDERWEG-307');
  };

  return async (bytes: Uint8Array, given: ImportOptions): Promise<ImportOutcome> => {
    const stopIfCancelled = () => {
      if (given.signal?.aborted) throw new OnderwegError('ONDERWEG-316');
    };
    assertOpen();
    const lines = await readFile(bytes, toImportInto(journal, author, listEntries(state.known)), given);
    if (state.isClosing) throw new OnderwegError('ONDERWEG-307');
    return queue.add(async () => {
      assertOpen();
      stopIfCancelled();
      await news.take();
      const { outcome } = await append(async () => {
        const made = await news.look((known) => importSteps(known, lines), stopIfCancelled);
        stopIfCancelled();
        return made;
      });
      if (state.known.wordsLeft.length > 0) await eraseWords();
      notify();
      return outcome;
    });
  };
}
