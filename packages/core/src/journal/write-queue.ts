import type { OnderwegError } from '../errors';
import { answerWithin } from './store-answers';
import { createTurns } from './turns';

/** What is to be written, one after another, and who waits for it: nobody waits for ever. */
export type WriteQueue = {
  /** The outcome, unless it is given up before. */
  add<Result>(task: () => Promise<Result>): Promise<Result>;
  /** Resolves when all of it has settled, or when it takes too long: then with `false`. */
  settled(): Promise<boolean>;
  /** What still waits gets this error. */
  giveUp(error: OnderwegError): void;
};

export function createWriteQueue(): WriteQueue {
  const turns = createTurns();
  const rejects = new Set<(error: OnderwegError) => void>();
  return {
    add: (task) =>
      new Promise((resolve, reject) => {
        rejects.add(reject);
        turns
          .take(task)
          .then(resolve, reject)
          .finally(() => rejects.delete(reject));
      }),
    settled: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), answerWithin);
        void turns.settled().finally(() => {
          clearTimeout(timer);
          resolve(true);
        });
      }),
    giveUp: (error) => {
      for (const reject of [...rejects]) reject(error);
    },
  };
}
