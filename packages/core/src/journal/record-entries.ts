import { isOnderwegError, OnderwegError } from '../errors';
import type { Append } from './append-entries';
import type { Entry, EntryId } from './entry';
import { assertMayErase } from './erase-entries';
import type { JournalState } from './journal-state';
import { type Happened, makeEntries, type Writer } from './make-entries';
import type { News } from './take-news';
import type { UnconfirmedWrites } from './unconfirmed-writes';
import type { WriteQueue } from './write-queue';

export type RecordParts = {
  readonly writer: Writer;
  readonly append: Append;
  readonly news: News;
  readonly queue: WriteQueue;
  readonly unconfirmed: UnconfirmedWrites;
  readonly notify: () => void;
};

/** Writes what happened: all of it or nothing, after what was asked before. */
export function createRecord(state: JournalState, parts: RecordParts) {
  const { writer, append, news, queue, unconfirmed, notify } = parts;
  /** What was asked and has not settled. */
  const underWay = new Map<string, Promise<readonly Entry[]>>();

  async function write(happened: readonly Happened[], asked: string): Promise<readonly Entry[]> {
    let made: ReturnType<typeof makeEntries> | undefined;
    try {
      made = await append((device) => {
        assertMayErase(state, writer.author, happened.flatMap(listErasedBy));
        made = makeEntries(writer, state.known, device, happened);
        return made;
      });
      return made.entries;
    } catch (error) {
      if (made) unconfirmed.note(asked, made.entries);
      throw error;
    }
  }

  /** The same asked again after a write without an answer: when it did arrive, it is not written a second time. */
  async function findConfirmed(asked: string): Promise<readonly Entry[] | undefined> {
    const before = unconfirmed.take(asked);
    if (!before) return undefined;
    try {
      await news.take();
    } catch (error) {
      unconfirmed.note(asked, before);
      throw error;
    }
    if (!before.every(({ id }) => state.known.ids.has(id))) return undefined;
    state.problem = undefined;
    return before;
  }

  return async (happened: readonly Happened[]): Promise<readonly Entry[]> => {
    const asked = toAsked(happened);
    const before = state.isSlow ? underWay.get(asked) : undefined;
    if (before) return before;
    if (state.isClosing) throw new OnderwegError('ONDERWEG-307');
    state.pending += happened.length;
    notify();
    const outcome = queue.add(async () => {
      if (!state.isOpen) throw new OnderwegError('ONDERWEG-307');
      return (await findConfirmed(asked)) ?? (await write(happened, asked));
    });
    underWay.set(asked, outcome);
    try {
      return await outcome;
    } catch (error) {
      // A refusal is about what was asked; only trouble with the store is a state of the journal.
      if (isOnderwegError(error) && error.code.startsWith('ONDERWEG-3') && state.isOpen) state.problem = error;
      throw error;
    } finally {
      if (underWay.get(asked) === outcome) underWay.delete(asked);
      state.pending -= happened.length;
      notify();
    }
  };
}

/** What is asked, to see whether it was asked before. What is no JSON is refused later on. */
function toAsked(happened: readonly Happened[]): string {
  try {
    return JSON.stringify(happened);
  } catch {
    return '';
  }
}

function listErasedBy({ type, payload, audience }: Happened): readonly EntryId[] {
  const { entries } = Object(payload) as { readonly entries?: unknown };
  return type === 'entry.erased' && audience !== 'sponsor' && Array.isArray(entries) ? entries : [];
}
