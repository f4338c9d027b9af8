import { OnderwegError } from '@onderweg/core';
import { isNamed } from '../failures/storage-failure';
import type { CopyPlace } from './copy-place';

/**
 * Room that is set aside on the disk. A disk that is full gives it back, so that the copy can be finished and the database
 * opened; and nothing more is added until it can be set aside again.
 */
export type Room = {
  /** Sets it aside. @throws OnderwegError 301 when the disk is full */
  set(): Promise<void>;
  /** As `set`, when it was given back before: true when it had been. @throws OnderwegError 301 */
  setAgain(): Promise<boolean>;
  giveBack(): Promise<void>;
  /** After something failed that may have wanted room: 301 when there is too little for a database, whatever the browser called it. */
  explain(failure: OnderwegError): Promise<OnderwegError>;
};

export function createRoom(place: CopyPlace): Room {
  let isGiven = false;
  const set = async () => {
    try {
      await place.reserve();
      isGiven = false;
    } catch (cause) {
      isGiven = isFull(cause);
      if (isGiven) throw new OnderwegError('ONDERWEG-301', { cause });
    }
  };
  return {
    set,
    setAgain: async () => {
      const wasGiven = isGiven;
      if (wasGiven) await set();
      return wasGiven;
    },
    giveBack: async () => {
      isGiven = true;
      await place.release().catch(() => undefined);
    },
    explain: async (failure) => {
      if (failure.code === 'ONDERWEG-301') return failure;
      try {
        await place.probe();
        return failure;
      } catch (cause) {
        return isFull(cause) ? new OnderwegError('ONDERWEG-301', { cause }) : failure;
      }
    },
  };
}

/** On a disk without a byte Chromium cannot even look the file up, and says that its state has changed. */
export function isFull(cause: unknown): boolean {
  return isNamed(cause, 'QuotaExceededError', 'InvalidStateError');
}
