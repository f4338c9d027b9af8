/** Tells tabs apart: each has a slot of its own, and gets it back after a reload. */
export type DraftSlots = {
  /** The slot of this copy; always the same until it lets go. */
  own(): Promise<string>;
  /** Which of these belong to a copy that is still there, this one included. */
  living(slots: readonly string[]): Promise<ReadonlySet<string>>;
  /** Another slot: what stands in the one of before could not be read, and may not be written over. */
  change(): Promise<string>;
  /** The page goes away: what is in the slot may be offered to others. */
  letGo(): void;
};

const reloadMs = 300;
const swapMs = 50;
const answerMs = 150;

/** The locks and the memory of the browser; without them each visit is a new tab, and what was typed is offered all the same. */
export function createDraftSlots(
  journal: string,
  { locks, memory, page, newName = makeName }: SlotHost = findHost(),
): DraftSlots {
  const prefix = `onderweg/draft/${journal}/`;
  let claimed: { readonly slot: Promise<string>; readonly letGo: () => void } | undefined;

  function claim(isFresh: boolean): NonNullable<typeof claimed> {
    const release = new AbortController();
    const slot = take(isFresh, release.signal);
    return { slot, letGo: () => release.abort() };
  }

  async function take(isFresh: boolean, gone: AbortSignal): Promise<string> {
    const remembered = readMemory(memory, prefix);
    for (const known of isFresh ? [] : remembered) {
      // The page of before may be going away just now; on this very page it is held by another copy of the widgets.
      const patience = known.page === page ? swapMs : reloadMs;
      if (await locks.hold(prefix + known.slot, patience, gone)) {
        if (gone.aborted) return known.slot;
        writeMemory(
          memory,
          prefix,
          remembered.map((other) => (other === known ? { slot: known.slot, page } : other)),
        );
        return known.slot;
      }
    }
    const slot = newName();
    await locks.hold(prefix + slot, 0, gone);
    // Let go at once, as in strict mode: not to be found again in the place of the one that is used.
    if (gone.aborted) return slot;
    // Read again: another copy on this page may have taken one meanwhile.
    writeMemory(memory, prefix, [...readMemory(memory, prefix), { slot, page }].slice(-maxRemembered));
    return slot;
  }

  return {
    own: () => {
      claimed ??= claim(false);
      return claimed.slot;
    },
    change: () => {
      claimed?.letGo();
      claimed = claim(true);
      return claimed.slot;
    },
    living: async (slots) => {
      const held = await locks.held(slots.map((slot) => prefix + slot));
      return new Set(slots.filter((slot) => held.has(prefix + slot)));
    },
    letGo: () => {
      claimed?.letGo();
      claimed = undefined;
    },
  };
}

const maxRemembered = 8;

type Remembered = { readonly slot: string; readonly page: number };

/** Names that a copy holds for as long as it lives, and that others can ask after. */
export type SlotLocks = {
  hold(name: string, patience: number, gone: AbortSignal): Promise<boolean>;
  held(names: readonly string[]): Promise<ReadonlySet<string>>;
};

export type SlotHost = {
  readonly locks: SlotLocks;
  /** What a tab remembers over a reload. */
  readonly memory: Pick<Storage, 'getItem' | 'setItem'> | undefined;
  /** When this page began: tells it from the one before a reload. */
  readonly page: number;
  readonly newName?: (() => string) | undefined;
};

function findHost(): SlotHost {
  const page = globalThis.performance?.timeOrigin ?? 0;
  return { locks: webLocks() ?? askingLocks(), memory: findMemory(), page };
}

function findMemory(): SlotHost['memory'] {
  try {
    return globalThis.sessionStorage;
  } catch {
    // A frame or a browser that allows none.
    return undefined;
  }
}

function webLocks(): SlotLocks | undefined {
  const manager = globalThis.navigator?.locks;
  if (!manager) return undefined;
  return {
    hold: (name, patience, gone) =>
      new Promise((answer) => {
        const waiting = new AbortController();
        const stopTimer = patience > 0 ? afterTurns(patience, () => waiting.abort()) : undefined;
        const untilGone = () =>
          new Promise<void>((done) => {
            if (gone.aborted) done();
            gone.addEventListener('abort', () => done(), { once: true });
          });
        manager
          .request(name, patience > 0 ? { signal: waiting.signal } : { ifAvailable: true }, (lock) => {
            stopTimer?.();
            answer(lock !== null);
            return lock === null ? undefined : untilGone();
          })
          .catch(() => answer(false));
      }),
    held: async (names) => {
      const { held = [] } = await manager.query().catch(() => ({ held: [] as LockInfo[] }));
      const all = new Set(held.map(({ name }) => name));
      return new Set(names.filter((name) => all.has(name)));
    },
  };
}

/** Waits in several turns: a page that is busy for long uses up one of them, and what came meanwhile is heard before the next. */
function afterTurns(patience: number, run: () => void): () => void {
  const turns = 5;
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = setTimeout(() => (left === 1 ? run() : wait(left - 1)), patience / turns);
  };
  wait(turns);
  return () => clearTimeout(timer);
}

/** Where there are no locks, as on a page without https: a copy that is there answers to its name. */
function askingLocks(): SlotLocks {
  const open = () => (globalThis.BroadcastChannel ? new BroadcastChannel('onderweg/draft') : undefined);

  async function held(names: readonly string[]): Promise<ReadonlySet<string>> {
    const channel = open();
    const found = new Set<string>();
    if (!channel || names.length === 0) return found;
    channel.onmessage = ({ data }) => {
      if (typeof data?.here === 'string') found.add(data.here);
    };
    channel.postMessage({ ask: names });
    await new Promise((done) => setTimeout(done, answerMs));
    channel.close();
    return new Set(names.filter((name) => found.has(name)));
  }

  return {
    held,
    hold: async (name, patience, gone) => {
      const isTaken = async () => (await held([name])).has(name);
      if (await isTaken()) {
        if (patience === 0) return false;
        await new Promise((done) => setTimeout(done, patience));
        if (await isTaken()) return false;
      }
      const channel = gone.aborted ? undefined : open();
      if (!channel) return true;
      channel.onmessage = ({ data }) => {
        if (Array.isArray(data?.ask) && data.ask.includes(name)) channel.postMessage({ here: name });
      };
      gone.addEventListener('abort', () => channel.close(), { once: true });
      return true;
    },
  };
}

function readMemory(memory: SlotHost['memory'], name: string): readonly Remembered[] {
  try {
    const read: unknown = JSON.parse(memory?.getItem(name) ?? '[]');
    return Array.isArray(read) ? read.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

function isRemembered(value: unknown): value is Remembered {
  const { slot, page } = (value ?? {}) as { slot?: unknown; page?: unknown };
  return typeof slot === 'string' && slot !== '' && !/[#~]/.test(slot) && typeof page === 'number';
}

function writeMemory(memory: SlotHost['memory'], name: string, remembered: readonly Remembered[]): void {
  try {
    memory?.setItem(name, JSON.stringify(remembered));
  } catch {
    // Full, or not allowed: then the next visit is a new tab.
  }
}

function makeName(): string {
  return Math.random().toString(36).slice(2, 10) + Date.now().toString(36);
}
