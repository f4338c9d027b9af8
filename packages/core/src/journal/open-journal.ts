import { isOnderwegError, OnderwegError } from '../errors';
import { methods } from '../method/methods';
import { mayErase } from './erased-entry';
import { findWords, toRewritten } from './erase-words';
import type { Entry, EntryId } from './entry';
import { type ImportedRecords, importRecords, type ReadLine } from './import-records';
import { writeDossierFile } from './dossier-file';
import type { ImportOptions, ImportOutcome, Journal, JournalStatus, OpenJournalOptions } from './journal';
import { checkOptions } from './journal-options';
import { eraseApart, type KnownEntries, knowNothing, takeRecords } from './known-entries';
import { type Happened, makeEntries } from './make-entries';
import { prepareEntry } from './prepare-entry';
import { askCycle, askWhyNot } from './refusal';
import { readFile, toImportInto } from './read-file';
import type { ReadRecord } from './read-record';
import { isEmptiedLine } from './set-apart';
import type { JournalRecord, JournalStore } from './storage';
import { answerWithin, ask, settleInTime, toStoreError, withCodes } from './store-answers';
import { createUnconfirmedWrites } from './unconfirmed-writes';
import { createIds } from './uuid';
import { watchDrafts } from './watch-drafts';
import { createWaiting } from './waiting';

/** The version of this code as a writer; a store that a later writer has marked is read only here. */
const writer = 1;
const maxAttempts = 6;
/** From here on a copy whose name others bear as well writes under a name of its own. */
const attemptsUnderOneName = 4;

/**
 * Opens the journal of one person. Settles within some seconds, whatever the store does.
 *
 * @throws OnderwegError 101 a person, author, role, device or zone that is missing or unknown, 302 the store cannot be used,
 * 313 it does not answer, 314 offline, 315 signed out
 * @example
 * const journal = await openJournal({
 *   journal: 'marloes',
 *   author: { id: 'marloes', role: 'client' },
 *   storage: indexedDbStorage(),
 *   method: methods.reorientation,
 * });
 */
export async function openJournal(options: OpenJournalOptions): Promise<Journal> {
  checkOptions(options);
  const {
    journal: name,
    author,
    storage,
    method = methods.reorientation,
    earlierMethods = [],
    clock = () => new Date(),
    timeZone,
  } = options;
  const newId = options.newId ?? createIds(() => clock().getTime());
  const listeners = new Set<() => void>();
  /** Not before the store is: it may call `onChange` while it opens. */
  let isOpen = false;
  let pending = 0;
  let problem: OnderwegError | undefined;
  let known: KnownEntries = knowNothing([method, ...earlierMethods]);
  let handedOut: { of: KnownEntries; entries: readonly Entry[] } = { of: known, entries: [] };
  /** What the listeners have been told of. */
  let told = known;
  let position = 0;
  let queue: Promise<unknown> = Promise.resolve();
  /** Trouble with reading is over with the next read that succeeds; trouble with writing only with a write. */
  let readProblem: OnderwegError | undefined;
  const unconfirmed = createUnconfirmedWrites();
  const waiting = createWaiting();
  /** What was asked and has not settled. */
  const underWay = new Map<string, Promise<readonly Entry[]>>();
  /** The store takes long: the same asked again waits for the first, and is not written a second time. */
  let isSlow = false;
  let closing: Promise<void> | undefined;

  const opening = ask(
    () => storage.open(name, { newId, writer, onChange: () => void refresh().catch(noteProblem) }),
    'ONDERWEG-302',
  );
  const store = await settleInTime(opening, (late) => void ask(() => late.close(), 'ONDERWEG-302').catch(() => undefined));
  assertStore(store);
  const coded = withCodes(store);
  isOpen = true;
  let device = options.device ?? store.device;
  let status: JournalStatus = readStatus();

  function readStatus(): JournalStatus {
    const worst = problem ?? (isOnderwegError(store.problem) ? store.problem : undefined);
    const quarantined = known.quarantined.length;
    return { durability: store.durability, pending, quarantined, ...(worst ? { problem: worst } : {}) };
  }

  function notify(): void {
    const next = readStatus();
    const names = ['durability', 'pending', 'quarantined', 'problem'] as const;
    if (names.some((part) => next[part] !== status[part])) status = next;
    else if (told === known) return;
    told = known;
    for (const listener of [...listeners]) tell(listener);
  }

  function noteProblem(error: unknown): void {
    readProblem = toStoreError(error, 'ONDERWEG-302');
    problem = readProblem;
    notify();
  }

  /** One after another: each sees what the one before it did. */
  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const outcome = queue.then(task);
    queue = outcome.catch(() => undefined);
    return waiting.until(outcome);
  }

  function assertOpen(): void {
    if (!isOpen) throw new OnderwegError('ONDERWEG-307');
  }

  /** What comes after `close` is not begun. */
  function assertNotClosing(): void {
    if (closing) throw new OnderwegError('ONDERWEG-307');
  }

  /** A write is never given up by itself: it may still arrive. Who waits is told. */
  async function append(records: readonly JournalRecord[]): Promise<void> {
    const tooSlow = new OnderwegError('ONDERWEG-313');
    const timer = setTimeout(() => {
      isSlow = true;
      problem ??= tooSlow;
      notify();
    }, answerWithin);
    try {
      await coded.append(records);
    } finally {
      clearTimeout(timer);
      isSlow = false;
      if (problem === tooSlow) problem = undefined;
    }
  }

  async function takeNews(): Promise<void> {
    const news = await settleInTime(coded.read(position));
    position = Math.max(position, news.position);
    known = takeRecords(known, news.records, name);
    if (problem === readProblem) problem = undefined;
    if (known.wordsLeft.length > 0 && !closing) void enqueue(eraseWords).catch(noteProblem);
    notify();
  }

  /** Not in the queue: news may be taken in while a write is under way, and a hanging write must not hide it. */
  async function refresh(): Promise<void> {
    if (isOpen) await takeNews();
  }

  async function appendOrRetry<Made extends ToAppend>(make: () => Made): Promise<Made> {
    for (let attempt = 1; ; attempt++) {
      const made = make();
      try {
        await append(made.records);
        known = takeRecords(known, made.records, name, made.read);
        problem = undefined;
        return made;
      } catch (error) {
        const isTaken = isOnderwegError(error) && error.code === 'ONDERWEG-310';
        if (!isTaken || attempt === maxAttempts) throw error;
        if (attempt === attemptsUnderOneName) device = `${device}-${newId().slice(-6)}`;
        await takeNews();
      }
    }
  }

  /** To the byte from the store; and when it is gone or silent, what this page still knows. */
  async function readTexts(): Promise<readonly string[]> {
    try {
      const { records } = await settleInTime(coded.read(0));
      const kept = records.map((record) => (toRewritten(record, known) ?? record).text);
      return kept.filter((text) => !known.done.has(text) && !isEmptiedLine(text));
    } catch {
      return [...known.entries, ...known.conflicting].map((entry) => JSON.stringify(entry));
    }
  }

  async function write(happened: readonly Happened[], asked: string): Promise<readonly Entry[]> {
    let made: ReturnType<typeof makeEntries> | undefined;
    try {
      made = await appendOrRetry(() => {
        assertMayErase(happened.flatMap(listErasedBy));
        made = makeEntries({ journal: name, author, newId, clock, timeZone }, known, device, happened);
        return made;
      });
      return made.entries;
    } catch (error) {
      if (made) unconfirmed.note(asked, made.entries);
      throw error;
    }
  }

  /** The same asked again after a write without an answer: when it did arrive, it is not written a second time. */
  async function findConfirmed(asked: string): Promise<readonly Entry[] | undefined> {
    const before = unconfirmed.take(asked);
    if (!before) return undefined;
    try {
      await takeNews();
    } catch (error) {
      unconfirmed.note(asked, before);
      throw error;
    }
    if (!before.every(({ id }) => known.ids.has(id))) return undefined;
    problem = undefined;
    return before;
  }

  async function record(happened: readonly Happened[]): Promise<readonly Entry[]> {
    const asked = toAsked(happened);
    const before = isSlow ? underWay.get(asked) : undefined;
    if (before) return before;
    assertNotClosing();
    pending += happened.length;
    notify();
    const outcome = enqueue(async () => {
      assertOpen();
      return (await findConfirmed(asked)) ?? (await write(happened, asked));
    });
    underWay.set(asked, outcome);
    try {
      return await outcome;
    } catch (error) {
      // A refusal is about what was asked; only trouble with the store is a state of the journal.
      if (isOnderwegError(error) && error.code.startsWith('ONDERWEG-3') && isOpen) problem = error;
      throw error;
    } finally {
      if (underWay.get(asked) === outcome) underWay.delete(asked);
      pending -= happened.length;
      notify();
    }
  }

  function assertMayErase(ids: readonly EntryId[]): void {
    for (const id of ids) {
      const entry = known.entries.find((each) => each.id === id);
      if (!entry) throw new OnderwegError('ONDERWEG-206', { path: ['entries'] });
      if (!mayErase(author, entry)) throw new OnderwegError('ONDERWEG-208', { path: ['entries'] });
    }
  }

  /** Takes words that were erased out of the store, and out of what could not be read. */
  async function eraseWords(): Promise<void> {
    const { wordsLeft } = known;
    const { records } = await settleInTime(coded.read(0));
    const rewritten = records.flatMap((each) => toRewritten(each, known) ?? []);
    if (rewritten.length > 0) await coded.erase(rewritten);
    known = { ...known, wordsLeft: known.wordsLeft.filter((id) => !wordsLeft.includes(id)) };
  }

  async function erase(ids: readonly EntryId[]): Promise<void> {
    assertOpen();
    assertMayErase(ids);
    const erased = known.entries.filter(({ id }) => ids.includes(id));
    const entries = erased.filter((entry) => !entry.erased).map(({ id }) => id);
    const versions = [...erased, ...known.conflicting.filter(({ id }) => ids.includes(id))];
    const words = versions.flatMap(({ payload }) => findWords(payload));
    if (entries.length > 0) await record([{ type: 'entry.erased', payload: { entries }, audience: undefined }]);
    unconfirmed.forget(new Set(ids));
    assertNotClosing();
    await enqueue(async () => {
      known = eraseApart(known, words);
      await eraseWords();
    });
    notify();
  }

  async function importFile(bytes: Uint8Array, given: ImportOptions): Promise<ImportOutcome> {
    assertOpen();
    const lines = await readFile(bytes, toImportInto(name, author, known.entries), given);
    assertNotClosing();
    return enqueue(async () => {
      assertOpen();
      if (given.signal?.aborted) throw new OnderwegError('ONDERWEG-316');
      return takeLines(lines);
    });
  }

  async function takeLines(lines: readonly ReadLine[]): Promise<ImportOutcome> {
    await takeNews();
    const { outcome } = await appendOrRetry((): ImportedRecords => importRecords(known, lines));
    if (known.wordsLeft.length > 0) await eraseWords();
    notify();
    return outcome;
  }

  const drafts = watchDrafts(store.drafts);

  async function close(): Promise<void> {
    const isDone = !isSlow && (await waiting.settled(queue));
    isOpen = false;
    listeners.clear();
    if (!isDone) waiting.giveUp(new OnderwegError('ONDERWEG-313'));
    await settleInTime(drafts.settled()).catch(() => undefined);
    try {
      await settleInTime(coded.close());
    } catch (error) {
      // It was asked to close, and may still do so.
      if (!isOnderwegError(error) || error.code !== 'ONDERWEG-313') throw error;
    }
  }

  try {
    await takeNews();
    await waiting.settled(queue);
  } catch (error) {
    isOpen = false;
    void settleInTime(coded.close()).catch(() => undefined);
    throw error;
  }

  return {
    journal: name,
    author,
    get method() {
      return known.dossier.method ?? method;
    },
    get dossier() {
      return known.dossier;
    },
    get status() {
      return status;
    },
    drafts,
    // Proved by the schema of the event: what was prepared fits its type.
    record: async (type, payload, { audience } = {}) => (await record([{ type, payload, audience }]))[0] as never,
    recordAll: (events) => record(events.map(([type, payload, { audience } = {}]) => ({ type, payload, audience }))),
    can: (type, payload) =>
      payload === undefined
        ? askCycle(known.dossier.cycle, type, author.role)
        : askWhyNot(() => prepareEntry(known.dossier, author.role, type, payload, undefined)),
    entries: () => {
      if (handedOut.of !== known) handedOut = { of: known, entries: [...known.entries] };
      return handedOut.entries;
    },
    quarantine: () => known.quarantined,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh,
    acknowledge: async () => {
      await store.acknowledge?.();
      notify();
    },
    exportDossier: async () => {
      // What was recorded before the call is in it; for a store that is silent nobody waits long.
      if (!isSlow) await waiting.settled(queue);
      const broken = new Set(known.apart.map(({ text }) => text));
      const lines = (await readTexts()).filter((text) => !broken.has(text));
      return writeDossierFile(name, lines, known.apart);
    },
    importDossier: async (bytes, given = {}) => importFile(bytes, given),
    erase: async (entries) => erase(typeof entries === 'string' ? [entries] : entries),
    close: () => {
      if (closing) return closing.catch(() => undefined);
      closing = close();
      return closing;
    },
  };
}

function assertStore(store: JournalStore | undefined): asserts store is JournalStore {
  if (typeof store?.append === 'function' && typeof store.read === 'function' && typeof store.close === 'function') return;
  throw new OnderwegError('ONDERWEG-302', { detail: 'What the storage opened is no store.' });
}

/** What is asked, to see whether it was asked before. What is no JSON is refused later on. */
function toAsked(happened: readonly Happened[]): string {
  try {
    return JSON.stringify(happened);
  } catch {
    return '';
  }
}

function listErasedBy({ type, payload, audience }: Happened): readonly EntryId[] {
  const { entries } = Object(payload) as { readonly entries?: unknown };
  return type === 'entry.erased' && audience !== 'sponsor' && Array.isArray(entries) ? entries : [];
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

type ToAppend = { readonly records: readonly JournalRecord[]; readonly read?: readonly ReadRecord[] | undefined };
