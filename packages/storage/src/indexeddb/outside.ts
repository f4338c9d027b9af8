import { isOnderwegError, type OnderwegError } from '@onderweg/core';
import { mayBeFull } from '../failures/storage-failure';
import { catchUp } from '../second-copy/catch-up';
import type { PlacedRecord } from '../second-copy/copy-file';
import { createSecondCopy, type SecondCopy } from '../second-copy/second-copy';
import { toFolder } from '../second-copy/read-copy';
import type { Witness } from '../second-copy/witness';
import type { Connection } from './connection';
import type { Guard } from './guard';
import { readPlaced } from './records';
import { settleWithin } from './settle-within';

/** How long a write waits for the copy, in milliseconds. */
const keepUpLimit = 1_000;

/** What follows an open journal outside its database: the witness and the second copy. A write waits only when a lot is to be copied. */
export type Outside = {
  follow(birth: string): void;
  note(records: readonly PlacedRecord[]): void;
  noteDraft(key: string, text: string | undefined): void;
  erase(records: readonly PlacedRecord[]): Promise<void>;
  /** Before a write: after a full disk there must be room again first. @throws OnderwegError 301 */
  makeSure(connection: Connection): Promise<void>;
  /** What a call that failed is told with: a disk that is full is told as that, whatever the database called it. */
  explain<Failure>(failure: Failure): Promise<Failure | OnderwegError>;
  /** Brings what the copy has missed. */
  catchUp(connection: Connection): Promise<void>;
  /** What was lost is known now. */
  acknowledge(): Promise<void>;
  stop(): void;
  close(): Promise<void>;
};

/** @param onLossSettled what was lost is back, or known: here or in another tab */
export function createOutside(name: string, guard: Promise<Guard>, onLossSettled: () => void): Outside {
  let birth: string | undefined;
  let isStopped = false;
  let setting: Promise<void> = Promise.resolve();
  const copy: Promise<SecondCopy | undefined> = guard.then(
    ({ place, room }) => place && room && createSecondCopy(place, `${name}~copy`, room),
    () => undefined,
  );

  /** Where it went furthest is what is known, whichever tab wrote. */
  async function raise(last: { readonly position: number; readonly key: string }, isKnown = false): Promise<void> {
    const { box } = await guard;
    if (isStopped || birth === undefined) return;
    const found = box.read();
    const own = found?.birth === birth ? found : undefined;
    const furthest = own && own.position >= last.position ? own : last;
    const witness: Witness = { birth, position: furthest.position, key: furthest.key };
    box.write(isKnown ? witness : { ...witness, lost: own?.lost, recovered: own?.recovered });
  }

  /** The last of what was lost is here again, and so is all that came before it. */
  async function noteReturn(keys: ReadonlySet<string>): Promise<void> {
    const { box } = await guard;
    const found = box.read();
    if (isStopped || !found?.lost || !keys.has(found.lost.key)) return;
    box.write({ ...found, lost: undefined, recovered: undefined });
    onLossSettled();
  }

  let stopWatching = () => {};
  void guard.then(
    ({ box }) => {
      if (isStopped) return;
      stopWatching = box.watch(() => {
        const found = box.read();
        if (found && !found.lost && !found.recovered) onLossSettled();
      });
    },
    () => undefined,
  );

  async function bring(connection: Connection): Promise<void> {
    try {
      const { place, room } = await guard;
      const second = await copy;
      if (!place || !room || !second || birth === undefined || isStopped) return;
      await second.flush();
      const position = await connection.readInBackground(async (database) => {
        const cursor = await database.transaction('records').store.openKeyCursor(null, 'prev');
        return cursor?.primaryKey ?? 0;
      });
      await catchUp(place, toFolder(birth), position, (run) =>
        connection.readInBackground((database) => readPlaced(database, run)),
      );
      await second.tidy();
      if (isStopped) return;
      setting = room.set();
      await setting;
    } catch {
      // The next opening tries again.
    }
  }

  return {
    follow: (name) => {
      birth = name;
      void copy.then((second) => second?.follow(name));
    },
    note: (records) => {
      const last = records.at(-1);
      if (!last || isStopped) return;
      raise(last)
        .then(() => noteReturn(new Set(records.map(({ key }) => key))))
        .catch(() => undefined);
      void copy.then((second) => second?.note(records));
    },
    noteDraft: (key, text) => void copy.then((second) => second?.noteDraft(key, text)),
    erase: async (records) => (await copy)?.erase(records),
    makeSure: async (connection) => {
      const { room } = await guard.catch(() => ({ room: undefined }));
      if (await room?.setAgain()) void bring(connection);
      // A place that does not answer holds up nobody for long.
      await settleWithin((await copy)?.keepUp() ?? Promise.resolve(), keepUpLimit);
    },
    explain: async (failure) => {
      const { room } = await guard.catch(() => ({ room: undefined }));
      if (!room || !isOnderwegError(failure) || !mayBeFull(failure)) return failure;
      await room.giveBack();
      await (await copy)?.flush();
      const told = await room.explain(failure);
      // It goes on holding the room where the disk is not what failed.
      if (told === failure) await room.set().catch(() => undefined);
      return told;
    },
    catchUp: bring,
    acknowledge: () => raise({ position: 0, key: '' }, true).catch(() => undefined),
    stop: () => {
      isStopped = true;
      stopWatching();
      void copy.then((second) => second?.stop());
    },
    close: async () => {
      const second = await copy;
      await second?.flush();
      isStopped = true;
      stopWatching();
      second?.stop();
      await setting.catch(() => undefined);
    },
  };
}
