import { OnderwegError } from '../errors';
import type { Author, Entry, EntryId } from './entry';
import { mayErase } from './erased-entry';
import { findWords, toRewritten } from './erase-words';
import type { JournalState } from './journal-state';
import type { Happened } from './make-entries';
import { eraseApart } from './sort-apart';
import { type CodedStore, settleInTime } from './store-answers';
import type { News } from './take-news';
import type { UnconfirmedWrites } from './unconfirmed-writes';
import type { WriteQueue } from './write-queue';

/** @throws OnderwegError 206 no such entry, 208 not theirs to erase */
export function assertMayErase({ known }: JournalState, author: Author, ids: readonly EntryId[]): void {
  for (const id of ids) {
    const entry = known.entries.find((each) => each.id === id);
    if (!entry) throw new OnderwegError('ONDERWEG-206', { path: ['entries'] });
    if (!mayErase(author, entry)) throw new OnderwegError('ONDERWEG-208', { path: ['entries'] });
  }
}

/** Takes words that were erased out of the store. */
export async function eraseWords(state: JournalState, store: CodedStore, news: News): Promise<void> {
  const { wordsLeft } = state.known;
  const { records } = await settleInTime(store.read(0));
  const rewritten = records.flatMap((each) => toRewritten(each, state.known) ?? []);
  if (rewritten.length > 0) await store.erase(rewritten);
  await news.change((known) => ({ ...known, wordsLeft: known.wordsLeft.filter((id) => !wordsLeft.includes(id)) }));
}

export type EraseParts = {
  readonly author: Author;
  readonly store: CodedStore;
  readonly news: News;
  readonly queue: WriteQueue;
  readonly unconfirmed: UnconfirmedWrites;
  readonly record: (happened: readonly Happened[]) => Promise<readonly Entry[]>;
  readonly notify: () => void;
};

/** Writes that entries are erased, and then takes their words away, also out of what could not be read. */
export function createErase(state: JournalState, parts: EraseParts) {
  const { author, store, news, queue, unconfirmed, record, notify } = parts;
  return async (ids: readonly EntryId[]): Promise<void> => {
    if (!state.isOpen) throw new OnderwegError('ONDERWEG-307');
    assertMayErase(state, author, ids);
    const { known } = state;
    const erased = known.entries.filter(({ id }) => ids.includes(id));
    const entries = erased.filter((entry) => !entry.erased).map(({ id }) => id);
    const versions = [...erased, ...known.conflicting.filter(({ id }) => ids.includes(id))];
    const words = versions.flatMap(({ payload }) => findWords(payload));
    if (entries.length > 0) await record([{ type: 'entry.erased', payload: { entries }, audience: undefined }]);
    unconfirmed.forget(new Set(ids));
    if (state.isClosing) throw new OnderwegError('ONDERWEG-307');
    await queue.add(async () => {
      await news.change((now) => eraseApart(now, words));
      await eraseWords(state, store, news);
    });
    notify();
  };
}
