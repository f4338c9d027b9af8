import { type PlacedRecord, readCopyFile, readRuns, toCopyFiles } from './copy-file';
import type { CopyPlace } from './copy-place';
import { toDraftFileName } from './draft-file';
import { inTurn } from './in-turn';
import { toFolder } from './read-copy';
import { isFull, type Room } from './room';
import { isCovered } from './runs';
import { tidyCopy } from './tidy-copy';

/** The second copy of an open journal: it follows the store by a moment. */
export type SecondCopy = {
  /** From here on the copy is of the database with this name. */
  follow(birth: string): void;
  note(records: readonly PlacedRecord[]): void;
  noteDraft(key: string, text: string | undefined): void;
  /** Other texts in the place of those at the same positions. */
  erase(records: readonly PlacedRecord[]): Promise<void>;
  /** Writes what is waiting. */
  flush(): Promise<void>;
  /** Waits while more is to be copied than the room that is set aside holds with ease. */
  keepUp(): Promise<void>;
  /** Puts small files together, when no other tab does. */
  tidy(): Promise<void>;
  /** Nothing more is written: the journal is closed, or was cleared. */
  stop(): void;
};

/** How long what is new may wait, so that what comes together is written together; in milliseconds. */
const patience = 100;
const draftPatience = 1_000;
/** In characters. A disk that is full gives back room for all of it. */
const mostBehind = 65_536;

export function createSecondCopy(place: CopyPlace, name: string, room: Room): SecondCopy {
  let folder: string | undefined;
  let isStopped = false;
  let waiting: PlacedRecord[] = [];
  const drafts = new Map<string, string | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let last: Promise<void> = Promise.resolve();
  /** How much text is noted and not in a file yet. */
  let behind = 0;

  function plan(delay: number): void {
    const at = Date.now() + delay;
    if (isStopped || at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => void flush(), delay);
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    due = Number.POSITIVE_INFINITY;
    // One after another, and an old one that failed does not stop the next.
    last = last.then(writeWaiting).catch(() => undefined);
    return last;
  }

  async function writeWaiting(): Promise<void> {
    if (isStopped || folder === undefined) return;
    const records = waiting;
    waiting = [];
    try {
      await writeNoted(folder, records);
      behind -= sizeOf(records);
    } catch (cause) {
      // Where there is no room even now it waits for the next time.
      if (isFull(cause)) waiting = records.concat(waiting);
      else behind -= sizeOf(records);
      throw cause;
    }
    for (const [key, text] of [...drafts]) {
      const file = toDraftFileName(folder, key);
      if (isStopped) return;
      await (text === undefined ? place.remove(file) : place.write(file, JSON.stringify([key, text])));
      if (drafts.get(key) === text) drafts.delete(key);
    }
  }

  async function writeNoted(to: string, records: readonly PlacedRecord[]): Promise<void> {
    try {
      await writeRecords(to, records);
    } catch (cause) {
      if (!isFull(cause)) throw cause;
      await room.giveBack();
      await writeRecords(to, records);
    }
  }

  /** What is not written now is brought by the next opening, which sees which positions are missing. */
  async function writeRecords(to: string, records: readonly PlacedRecord[]): Promise<void> {
    for (const file of toCopyFiles(to, records)) if (!isStopped) await place.write(file.name, file.text);
  }

  const pageListener = () => void flush();
  globalThis.addEventListener?.('pagehide', pageListener);
  globalThis.document?.addEventListener('visibilitychange', pageListener);

  return {
    follow: (birth) => {
      folder = toFolder(birth);
      last = last.then(() => place.makeFolder(toFolder(birth))).catch(() => undefined);
      void flush();
    },
    note: (records) => {
      if (isStopped || records.length === 0) return;
      // Not spread: an import can bring more than a call has room for.
      waiting = waiting.concat(records);
      behind += sizeOf(records);
      plan(patience);
    },
    noteDraft: (key, text) => {
      if (isStopped) return;
      drafts.set(key, text);
      plan(draftPatience);
    },
    erase: async (records) => {
      await flush();
      const own = folder;
      if (own === undefined || records.length === 0) return;
      const positions = new Map(records.map((record) => [record.position, record]));
      await inTurn(name, true, async () => {
        const names = (await place.list()).filter((file) => file.startsWith(`${own}/`));
        for (const file of names.filter((one) => holdsAny(one, positions.keys()))) {
          const kept = readCopyFile((await place.read(file)) ?? '');
          const changed = kept.map((record) => positions.get(record.position) ?? record);
          await place.remove(file);
          for (const { name: to, text } of toCopyFiles(own, changed)) await place.write(to, text);
        }
      });
    },
    flush,
    keepUp: async () => {
      if (behind > mostBehind) await flush();
    },
    tidy: async () => {
      const own = folder;
      if (own !== undefined) await inTurn(name, false, () => tidyCopy(place, own, () => isStopped));
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      globalThis.removeEventListener?.('pagehide', pageListener);
      globalThis.document?.removeEventListener('visibilitychange', pageListener);
    },
  };
}

function sizeOf(records: readonly PlacedRecord[]): number {
  return records.reduce((size, { key, text }) => size + key.length + text.length, 0);
}

function holdsAny(file: string, positions: Iterable<number>): boolean {
  const runs = readRuns(file);
  for (const position of positions) if (isCovered(runs, position)) return true;
  return false;
}
