import { isOnderwegError, OnderwegError } from '../errors';
import type { JournalState } from './journal-state';
import type { ReadRecord } from './read-record';
import type { JournalRecord } from './storage';
import { answerWithin, type CodedStore } from './store-answers';
import type { News } from './take-news';

const maxAttempts = 6;
/** From here on a copy whose name others bear as well writes under a name of its own. */
const attemptsUnderOneName = 4;

export type ToAppend = { readonly records: readonly JournalRecord[]; readonly read?: readonly ReadRecord[] | undefined };

/** Puts what `make` makes in the store and takes it in; made anew when another copy was first. */
export type Append = <Made extends ToAppend>(make: (device: string) => Made | Promise<Made>) => Promise<Made>;

export type AppendOptions = {
  /** The name under which this copy writes. */
  readonly device: string;
  readonly newId: () => string;
  readonly store: CodedStore;
  readonly news: News;
  readonly notify: () => void;
};

export function createAppend(state: JournalState, { newId, store, news, notify, ...options }: AppendOptions): Append {
  let { device } = options;

  /** A write is never given up by itself: it may still arrive. Who waits is told. */
  async function append(records: readonly JournalRecord[]): Promise<void> {
    const tooSlow = new OnderwegError('ONDERWEG-313');
    const timer = setTimeout(() => {
      state.isSlow = true;
      state.problem ??= tooSlow;
      notify();
    }, answerWithin);
    try {
      await store.append(records);
    } finally {
      clearTimeout(timer);
      state.isSlow = false;
      if (state.problem === tooSlow) state.problem = undefined;
    }
  }

  return async (make) => {
    for (let attempt = 1; ; attempt++) {
      const making = make(device);
      const made = making instanceof Promise ? await making : making;
      try {
        await append(made.records);
        await news.add(made.records, made.read);
        state.problem = undefined;
        return made;
      } catch (error) {
        const isTaken = isOnderwegError(error) && error.code === 'ONDERWEG-310';
        if (!isTaken || attempt === maxAttempts) throw error;
        if (attempt === attemptsUnderOneName) device = `${device}-${newId().slice(-6)}`;
        await news.take();
      }
    }
  };
}
