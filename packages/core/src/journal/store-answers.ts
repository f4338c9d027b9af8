import { type ErrorCode, isOnderwegError, OnderwegError } from '../errors';
import type { JournalStore } from './storage';

/** In milliseconds. Who waits longer is told (P47). */
export const answerWithin = 2_500;

/** What a store answers, or 313 when it takes too long. `onLate` gets what comes after all. */
export function settleInTime<Result>(answer: Promise<Result>, onLate?: (late: Result) => void): Promise<Result> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new OnderwegError('ONDERWEG-313'));
    }, answerWithin);
    answer.then(
      (result) => {
        clearTimeout(timer);
        if (isLate) onLate?.(result);
        else resolve(result);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}

const offlineMessages = /failed to fetch|fetch failed|networkerror|load failed|network connection was lost/i;

/** What a store throws, as an error with a code: its own, or else what can be told from it. */
export function toStoreError(error: unknown, otherwise: ErrorCode): OnderwegError {
  if (isOnderwegError(error)) return error;
  if (typeof error === 'object' && error !== null && 'status' in error && error.status === 401) {
    return new OnderwegError('ONDERWEG-315', { cause: error });
  }
  const isOffline = error instanceof TypeError && offlineMessages.test(error.message);
  return new OnderwegError(isOffline ? 'ONDERWEG-314' : otherwise, { cause: error });
}

/** The calls of a store whose every failure has a code. */
export type CodedStore = Pick<JournalStore, 'append' | 'read' | 'erase' | 'close'>;

/** The same store, whose every failure has a code, also where it throws instead of rejecting. */
export function withCodes(store: JournalStore): CodedStore {
  return {
    append: (records) => ask(() => store.append(records), 'ONDERWEG-309'),
    read: async (after) => {
      const news = await ask(() => store.read(after), 'ONDERWEG-302');
      if (!Array.isArray(news?.records) || typeof news.position !== 'number') {
        throw new OnderwegError('ONDERWEG-302', { detail: 'The store read something that is no list of records.' });
      }
      return news;
    },
    erase: (records) => ask(() => store.erase(records), 'ONDERWEG-309'),
    close: () => ask(() => store.close(), 'ONDERWEG-302'),
  };
}

export async function ask<Result>(call: () => Promise<Result>, otherwise: ErrorCode): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    throw toStoreError(error, otherwise);
  }
}

/** @throws OnderwegError 302 */
export function assertStore(store: JournalStore | undefined): asserts store is JournalStore {
  if (typeof store?.append === 'function' && typeof store.read === 'function' && typeof store.close === 'function') return;
  throw new OnderwegError('ONDERWEG-302', { detail: 'What the storage opened is no store.' });
}
