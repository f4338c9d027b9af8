import type { Drafts } from '@onderweg/core';

/** `typed`: on the screen only, for at most a second. `kept`: on this device, not recorded. `failed`: could not be kept. */
export type DraftState = 'none' | 'typed' | 'kept' | 'failed';

/** Keeps what somebody is typing, on this device, outside the journal: at most one second of it can be lost. */
export type DraftKeeper = {
  readonly state: DraftState;
  subscribe(listener: () => void): () => void;
  read(key: string): Promise<string | undefined>;
  /** Soon, and at once when the page goes away. The text is asked for when it is written. */
  keep(key: string, getText: () => string): void;
  /** A form is on the screen: only then its draft is spoken of. Returns how to say that it is gone. */
  show(key: string): () => void;
  /** After it was recorded. */
  forget(key: string): Promise<void>;
  /** Writes everything that waits. */
  flush(): Promise<void>;
  /** Flushes when the page is hidden or left; returns how to stop. */
  watchPage(): () => void;
};

const pauseAfterKey = 300;
const longestWait = 1_000;

export function createDraftKeeper(drafts: Drafts): DraftKeeper {
  const waiting = new Map<string, { getText: () => string; since: number }>();
  const kept = new Set<string>();
  const shown = new Map<string, number>();
  const listeners = new Set<() => void>();
  let hasFailed = false;
  let state: DraftState = 'none';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell(): void {
    const next = hasFailed ? 'failed' : waiting.size > 0 ? 'typed' : [...kept].some((key) => shown.has(key)) ? 'kept' : 'none';
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const due = [...waiting];
    const outcomes = await Promise.allSettled(due.map(([key, { getText }]) => drafts.write(key, getText())));
    due.forEach(([key, wait], at) => {
      // Forgotten meanwhile: it was recorded, and its removal is on its way to the store after this write.
      const isWanted = waiting.has(key);
      if (!isWanted || outcomes[at]?.status !== 'fulfilled') return;
      kept.add(key);
      if (waiting.get(key) === wait) waiting.delete(key);
    });
    hasFailed = outcomes.some(({ status }) => status === 'rejected');
    tell();
  }

  return {
    get state() {
      return state;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: async (key) => {
      const text = await drafts.read(key);
      if (text !== undefined) {
        kept.add(key);
        tell();
      }
      return text;
    },
    show: (key) => {
      shown.set(key, (shown.get(key) ?? 0) + 1);
      tell();
      return () => {
        const left = (shown.get(key) ?? 1) - 1;
        if (left > 0) shown.set(key, left);
        else shown.delete(key);
        tell();
      };
    },
    keep: (key, getText) => {
      const since = waiting.get(key)?.since ?? Date.now();
      waiting.set(key, { getText, since });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.min(pauseAfterKey, Math.max(0, since + longestWait - Date.now())));
      tell();
    },
    forget: async (key) => {
      waiting.delete(key);
      kept.delete(key);
      tell();
      await drafts.write(key, undefined).catch(() => undefined);
    },
    flush,
    watchPage: () => {
      const onHide = () => void flush();
      document.addEventListener('visibilitychange', onHide);
      window.addEventListener('pagehide', onHide);
      return () => {
        document.removeEventListener('visibilitychange', onHide);
        window.removeEventListener('pagehide', onHide);
        void flush();
      };
    },
  };
}
