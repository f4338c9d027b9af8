import type { OnderwegError } from '../errors';
import type { JournalState } from './journal-state';
import type { KnownEntries } from './known-entries';
import type { ReadRecord } from './read-record';
import { runInPieces, type Steps } from './steps';
import type { JournalRecord } from './storage';
import { type CodedStore, settleInTime, toStoreError } from './store-answers';
import { takeSteps } from './take-records';
import { createTurns } from './turns';

/** How an open journal comes to know more. What is known is changed by one at a time, as that is done in pieces. */
export type News = {
  /** Reads what is new in the store. Not in the queue of writes: a write that hangs must not hide what others wrote. */
  take(): Promise<void>;
  /** What this copy wrote itself. */
  add(records: readonly JournalRecord[], read?: readonly ReadRecord[]): Promise<void>;
  change(make: (known: KnownEntries) => KnownEntries): Promise<void>;
  /** Work that looks at all that is known, while nothing changes it. */
  look<Result>(work: (known: KnownEntries) => Steps<Result>, onPause: () => void): Promise<Result>;
  noteProblem(error: unknown): void;
};

export type NewsOptions = {
  readonly journal: string;
  readonly store: CodedStore;
  readonly notify: () => void;
  /** The store still holds words of what was erased. */
  readonly onWordsLeft: () => void;
};

export function createNews(state: JournalState, { journal, store, notify, onWordsLeft }: NewsOptions): News {
  const turns = createTurns();
  let position = 0;
  /** Trouble with reading is over with the next read that succeeds; trouble with writing only with a write. */
  let readProblem: OnderwegError | undefined;

  const add: News['add'] = (records, read) =>
    turns.take(async () => {
      state.known = await runInPieces(takeSteps(state.known, records, journal, read));
    });

  return {
    add,
    take: async () => {
      const news = await settleInTime(store.read(position));
      await add(news.records);
      position = Math.max(position, news.position);
      if (state.problem === readProblem) state.problem = undefined;
      if (state.known.wordsLeft.length > 0 && !state.isClosing) onWordsLeft();
      notify();
    },
    change: (make) =>
      turns.take(() => {
        state.known = make(state.known);
      }),
    look: (work, onPause) => turns.take(() => runInPieces(work(state.known), onPause)),
    noteProblem: (error) => {
      readProblem = toStoreError(error, 'ONDERWEG-302');
      state.problem = readProblem;
      notify();
    },
  };
}
