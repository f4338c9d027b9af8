import { type Durability, OnderwegError, type OpenOptions } from '@onderweg/core';
import { isNamed, mayBeFull, toStorageError } from '../failures/storage-failure';
import { type JournalDatabase, openDatabase, TooNewError } from './database';
import { markDatabase } from './mark';
import { settleWithin } from './settle-within';
import { watchSlowness } from './slowness';

/** A database that may come and go while the journal is open. */
export type Connection = {
  readonly durability: Durability;
  readonly problem: OnderwegError | undefined;
  /** What it had lost when it was opened, until somebody has read it. */
  readonly loss: OnderwegError | undefined;
  /** Resolves once the database is open, however long another tab held that up. */
  readonly opened: Promise<void>;
  /** Another tab holds up the opening: there is nothing to read yet. */
  readonly isHeldUp: boolean;
  /** @throws OnderwegError 302, 303, 304, 307: why it cannot be read, or what went wrong */
  read<Result>(run: (database: JournalDatabase) => Promise<Result>): Promise<Result>;
  /** @throws OnderwegError 301, 302, 303, 304, 307, 310: why nothing may be written, or what went wrong */
  write<Result>(run: (database: JournalDatabase) => Promise<Result>): Promise<Result>;
  /** As `read`, for what nobody waits for: it is not told when it gets no answer. */
  readInBackground<Result>(run: (database: JournalDatabase) => Promise<Result>): Promise<Result>;
  /** Makes the ground safe to write on before somebody does. */
  prepare(): void;
  /** What was lost is known now, or is back. */
  settleLoss(): void;
  close(): void;
};

/** An opened database, and what is to be said of it that stops nothing. */
export type Checked = { readonly birth: string; readonly loss?: OnderwegError | undefined };

type State = {
  readonly durability: Durability;
  readonly problem?: OnderwegError | undefined;
  readonly database?: JournalDatabase | undefined;
};

/** Nothing has gone wrong: it is not open yet. */
const waitingCodes: readonly string[] = ['ONDERWEG-303', 'ONDERWEG-313'];
const isFailedWrite = (problem: OnderwegError) => problem.code === 'ONDERWEG-301' || problem.code === 'ONDERWEG-302';

export type ConnectOptions = OpenOptions & {
  readonly version: number;
  /** How long another tab may hold up the opening, in milliseconds. */
  readonly limit: number;
  /** Compares the database with what is known of it elsewhere, before anybody reads it. */
  readonly check?: ((database: JournalDatabase) => Promise<Checked>) | undefined;
  /** Makes the ground safe to write on. */
  readonly prepare?: (() => Promise<void>) | undefined;
  /** What a failure comes from, where that is known better elsewhere. */
  readonly explain?: ((problem: OnderwegError) => Promise<OnderwegError>) | undefined;
  /** What it held is gone or is another's: nothing may be written for it any more. */
  readonly onCleared?: (() => void) | undefined;
};

/** Opens within the limit, and goes on by itself when what stood in the way is gone. @throws what the browser throws */
export async function connect(name: string, options: ConnectOptions): Promise<Connection> {
  const { newId, onChange, writer, version, limit, check, prepare, explain, onCleared } = options;
  const slowness = watchSlowness(() => !isClosed && onChange());
  const silence = new OnderwegError('ONDERWEG-313');
  let loss: OnderwegError | undefined;
  let noteOpened = () => {};
  const openedOnce = new Promise<void>((resolve) => {
    noteOpened = resolve;
  });
  /** Resolves once the ground is safe; undefined when it has to be made so first. */
  let prepared: Promise<void> | undefined;
  let state: State = { durability: 'readonly', problem: new OnderwegError('ONDERWEG-303') };
  let isClosed = false;
  let reopening: Promise<void> | undefined;
  /** The own name of the database: another name means another database. */
  let birth: string | undefined;

  async function open(mustExist: boolean): Promise<State> {
    const { database, isTooNew } = await openDatabase(name, { version, mustExist, onLetGo, onTerminated });
    try {
      if (isTooNew) return { durability: 'readonly', problem: new OnderwegError('ONDERWEG-304'), database };
      const mark = await markDatabase(database, newId, writer);
      if (birth !== undefined && birth !== mark.birth) throw new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
      const isOutdated = mark.minWriter > writer;
      if (isOutdated) {
        birth = mark.birth;
        return { durability: 'readonly', problem: new OnderwegError('ONDERWEG-304'), database };
      }
      makeSafe();
      if (!state.database) state = { durability: 'readonly', problem: silence };
      const checked = mustExist || !check ? { birth: mark.birth } : await check(database);
      birth = checked.birth;
      loss = checked.loss;
      return { durability: 'durable', database };
    } catch (cause) {
      database.close();
      throw cause;
    }
  }

  function makeSafe(): void {
    prepared = prepare?.();
    prepared?.catch(() => {
      prepared = undefined;
    });
  }

  function take(next: State): void {
    if (isClosed) next.database?.close();
    else {
      if (state.database !== next.database) state.database?.close();
      state = next;
      if (next.durability === 'durable') noteOpened();
    }
  }

  function change(next: State): void {
    take(next);
    if (!isClosed) onChange();
  }

  function lose(cause: unknown): OnderwegError {
    const problem = toStorageError(cause);
    if (problem.reason === 'cleared') onCleared?.();
    const lost: State = { durability: 'readonly', problem };
    change(lost);
    void explain?.(problem).then((told) => {
      if (state === lost && told !== problem) change({ durability: 'readonly', problem: told });
    });
    return problem;
  }

  function onLetGo(isErased: boolean): void {
    if (isClosed) return;
    if (isErased) lose(new OnderwegError('ONDERWEG-302', { reason: 'cleared' }));
    else holdOn(new OnderwegError('ONDERWEG-304'));
  }

  function onTerminated(): void {
    if (!isClosed) holdOn(new OnderwegError('ONDERWEG-302', { detail: 'The browser closed it.' }));
  }

  /** Nothing can be done for now, and perhaps soon again. */
  function holdOn(problem: OnderwegError): void {
    reopen();
    change({ durability: 'readonly', problem });
  }

  /** Waits its turn behind an upgrade. */
  function reopen(): void {
    if (isClosed || reopening) return;
    const done = () => {
      reopening = undefined;
    };
    reopening = open(true)
      .finally(done)
      .then(change, (cause) => void lose(cause));
  }

  /** It could not be opened again when it was full, say, and nothing was taken away. */
  function canTryAgain(): boolean {
    return birth !== undefined && !state.database && state.problem !== undefined && mayBeFull(state.problem);
  }

  function getDatabase(isForWriting: boolean): JournalDatabase {
    if (isClosed) throw new OnderwegError('ONDERWEG-307');
    if (!state.database || (isForWriting && state.problem)) throw state.problem ?? new OnderwegError('ONDERWEG-302');
    return state.database;
  }

  function noteFailure(cause: unknown): OnderwegError {
    const problem = cause instanceof TooNewError ? new OnderwegError('ONDERWEG-304') : toStorageError(cause);
    if (isClosed || !state.database) return problem;
    if (cause instanceof TooNewError) change({ ...state, durability: 'readonly', problem });
    else if (cause === problem) lose(problem);
    // The connection is gone, and perhaps only that.
    else if (isNamed(cause, 'InvalidStateError', 'NotFoundError')) holdOn(problem);
    return problem;
  }

  /** A write that failed can leave half a record behind; nothing is written on behind it. */
  async function awaitSafety(): Promise<void> {
    if (!prepare) return;
    if (!prepared) makeSafe();
    try {
      await prepared;
    } catch (cause) {
      throw toStorageError(cause);
    }
  }

  async function use<Result>(isForWriting: boolean, run: (database: JournalDatabase) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt++) {
      if (isForWriting && canTryAgain()) reopen();
      if (reopening) await settleWithin(reopening, limit);
      const database = getDatabase(isForWriting);
      if (isForWriting) await awaitSafety();
      try {
        return await run(database);
      } catch (cause) {
        const failure = noteFailure(cause);
        if (isForWriting && isFailedWrite(failure)) prepared = undefined;
        // The transaction did not even begin, so it can be tried once more.
        const isGone = isNamed(cause, 'InvalidStateError') && reopening !== undefined;
        if (!isGone || attempt === 2) throw failure;
      }
    }
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
      return state.problem ?? (slowness.isSlow ? silence : undefined);
    },
    get loss() {
      return loss;
    },
    opened: openedOnce,
    get isHeldUp() {
      return !isClosed && !state.database && waitingCodes.includes(state.problem?.code ?? '');
    },
    read: (run) => slowness.watch(use(false, run)),
    readInBackground: (run) => use(false, run),
    write: (run) => slowness.watch(use(true, run)),
    prepare: () => {
      if (!isClosed && state.database && !prepared) makeSafe();
    },
    settleLoss: () => {
      if (!loss) return;
      loss = undefined;
      if (!isClosed) onChange();
    },
    close: () => {
      isClosed = true;
      state.database?.close();
    },
  };
}
