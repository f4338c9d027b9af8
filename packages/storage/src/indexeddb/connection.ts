import { type Durability, OnderwegError, type OpenOptions } from '@onderweg/core';
import { isNamed, toStorageError } from '../failures/storage-failure';
import { type JournalDatabase, openDatabase } from './database';
import { markDatabase } from './mark';
import { settleWithin } from './settle-within';

/** A database that may come and go while the journal is open. */
export type Connection = {
  readonly durability: Durability;
  readonly problem: OnderwegError | undefined;
  /** There is nothing to read yet after a position, and it comes with a change. */
  isWaiting(after: number): boolean;
  /** @throws OnderwegError 302, 303, 304, 307: why there is none to read */
  getReadable(): JournalDatabase;
  /** @throws OnderwegError 302, 303, 304, 307: why nothing may be written */
  getWritable(): JournalDatabase;
  /** After an append was refused because a newer version has come. */
  noteTooNew(): OnderwegError;
  /** After a transaction failed: finds out whether the connection is gone, or what it held. */
  noteFailure(cause: unknown): OnderwegError;
  close(): void;
};

type State = { readonly durability: Durability; readonly problem?: OnderwegError; readonly database?: JournalDatabase };

export type ConnectOptions = OpenOptions & {
  readonly version: number;
  /** How long another tab may hold up the opening, in milliseconds. */
  readonly limit: number;
};

/** Opens within the limit, and goes on by itself when what stood in the way is gone. @throws what the browser throws */
export async function connect(name: string, options: ConnectOptions): Promise<Connection> {
  const { newId, onChange, writer, version, limit } = options;
  let state: State = { durability: 'readonly', problem: new OnderwegError('ONDERWEG-303') };
  let isClosed = false;
  let isReopening = false;
  /** The own name of the database: another name means another database. */
  let birth: string | undefined;

  async function open(mustExist: boolean): Promise<State> {
    const { database, isTooNew } = await openDatabase(name, { version, mustExist, onLetGo, onTerminated: reopen });
    try {
      if (isTooNew) return { durability: 'readonly', problem: new OnderwegError('ONDERWEG-304'), database };
      const mark = await markDatabase(database, newId, writer);
      if (birth !== undefined && birth !== mark.birth) throw new OnderwegError('ONDERWEG-302', { detail: 'It was cleared.' });
      birth = mark.birth;
      const isOutdated = mark.minWriter > writer;
      if (isOutdated) return { durability: 'readonly', problem: new OnderwegError('ONDERWEG-304'), database };
      return { durability: 'durable', database };
    } catch (cause) {
      database.close();
      throw cause;
    }
  }

  function take(next: State): void {
    if (isClosed) next.database?.close();
    else {
      if (state.database !== next.database) state.database?.close();
      state = next;
    }
  }

  function change(next: State): void {
    take(next);
    if (!isClosed) onChange();
  }

  function lose(cause: unknown): OnderwegError {
    const problem = toStorageError(cause);
    change({ durability: 'readonly', problem });
    return problem;
  }

  function onLetGo(isErased: boolean): void {
    if (isClosed) return;
    if (isErased) lose(new OnderwegError('ONDERWEG-302', { detail: 'It was cleared.' }));
    else {
      reopen();
      change({ durability: 'readonly', problem: new OnderwegError('ONDERWEG-304') });
    }
  }

  /** Waits its turn behind an upgrade. */
  function reopen(): void {
    if (isClosed || isReopening) return;
    isReopening = true;
    const reopened = open(true).finally(() => {
      isReopening = false;
    });
    void reopened.then(change, lose);
  }

  const opening = open(false);
  const opened = await settleWithin(opening, limit);
  if (opened) take(opened);
  else void opening.then(change, lose);

  return {
    get durability() {
      return state.durability;
    },
    get problem() {
      return state.problem;
    },
    isWaiting: (after) => {
      if (isClosed || state.database) return false;
      // What was read before is not gone; but nobody may take this for an empty journal.
      return state.problem?.code === 'ONDERWEG-303' || (isReopening && after > 0);
    },
    getReadable: () => {
      if (isClosed) throw new OnderwegError('ONDERWEG-307');
      if (!state.database) throw state.problem ?? new OnderwegError('ONDERWEG-302');
      return state.database;
    },
    getWritable: () => {
      if (isClosed) throw new OnderwegError('ONDERWEG-307');
      if (state.problem || !state.database) throw state.problem ?? new OnderwegError('ONDERWEG-302');
      return state.database;
    },
    noteTooNew: () => {
      const problem = new OnderwegError('ONDERWEG-304');
      change({ ...state, durability: 'readonly', problem });
      return problem;
    },
    noteFailure: (cause) => {
      const problem = toStorageError(cause);
      if (isClosed || !state.database) return problem;
      if (cause === problem) lose(problem);
      // The connection is gone, and perhaps only that.
      else if (isNamed(cause, 'InvalidStateError', 'NotFoundError')) {
        reopen();
        change({ durability: 'readonly', problem });
      }
      return problem;
    },
    close: () => {
      isClosed = true;
      state.database?.close();
    },
  };
}
