import { isOnderwegError, type OnderwegError } from '../errors';
import type { JournalStatus } from './journal';
import type { JournalState } from './journal-state';
import type { JournalStore } from './storage';

/** Who wants to know when an open journal changes, and the status that they are told. */
export type JournalWatch = {
  readonly status: JournalStatus;
  subscribe(listener: () => void): () => void;
  /** Tells the listeners, when something changed since the last time. */
  notify(): void;
  stop(): void;
};

export function watchJournal(state: JournalState, store: JournalStore): JournalWatch {
  const listeners = new Set<() => void>();
  /** What the listeners have been told of. */
  let told = state.known;
  let status = readStatus();

  function readStatus(): JournalStatus {
    const { known, pending } = state;
    const { durability, hasSecondCopy } = store;
    const ofStore = isOnderwegError(store.problem) ? store.problem : undefined;
    const loss = findLoss(store.loss) ?? findLoss(ofStore);
    const worst = state.problem ?? ofStore ?? loss;
    return {
      durability,
      pending,
      quarantined: known.quarantined.length,
      ...(worst ? { problem: worst } : {}),
      ...(loss ? { loss } : {}),
      ...(hasSecondCopy === undefined ? {} : { hasSecondCopy }),
    };
  }

  return {
    get status() {
      return status;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify: () => {
      const next = readStatus();
      const names = ['durability', 'pending', 'quarantined', 'problem', 'loss', 'hasSecondCopy'] as const;
      if (names.some((part) => next[part] !== status[part])) status = next;
      else if (told === state.known) return;
      told = state.known;
      for (const listener of [...listeners]) tell(listener);
    },
    stop: () => listeners.clear(),
  };
}

function findLoss(error: unknown): OnderwegError | undefined {
  return isOnderwegError(error) && (error.code === 'ONDERWEG-311' || error.code === 'ONDERWEG-312') ? error : undefined;
}

/** A mistake of the host is for its own error log: what was written is written, and the others are told. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    // Not there in every host, such as Node.
    (globalThis.reportError ?? console.error)(error);
  }
}
