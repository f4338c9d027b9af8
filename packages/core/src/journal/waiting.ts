import type { OnderwegError } from '../errors';
import { answerWithin } from './store-answers';

/** What waits for a store, so that nobody waits for ever. */
export type Waiting = {
  /** The outcome, unless it is given up before. */
  until<Result>(outcome: Promise<Result>): Promise<Result>;
  /** Resolves when all of it has settled, or when it takes too long: then with `false`. */
  settled(queue: Promise<unknown>): Promise<boolean>;
  /** What still waits gets this error. */
  giveUp(error: OnderwegError): void;
};

export function createWaiting(): Waiting {
  const rejects = new Set<(error: OnderwegError) => void>();
  return {
    until: (outcome) =>
      new Promise((resolve, reject) => {
        rejects.add(reject);
        outcome.then(resolve, reject).finally(() => rejects.delete(reject));
      }),
    settled: (queue) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), answerWithin);
        void queue.finally(() => {
          clearTimeout(timer);
          resolve(true);
        });
      }),
    giveUp: (error) => {
      for (const reject of [...rejects]) reject(error);
    },
  };
}
