import { foldOn } from '../dossier/fold';
import { isOnderwegError, OnderwegError } from '../errors';
import { methods } from '../method/methods';
import type { Audience, Entry } from './entry';
import { importRecords } from './import-records';
import { readDossierFile, writeDossierFile } from './dossier-file';
import type { Journal, JournalStatus, OpenJournalOptions } from './journal';
import { type KnownEntries, knowNothing, takeRecords } from './known-entries';
import { nextAfter, nextDeviceSeq } from './next-place';
import { prepareEntry } from './prepare-entry';
import { askCycle, askWhyNot } from './refusal';
import type { ReadRecord } from './read-record';
import { toShownTime } from './shown-time';
import type { JournalRecord } from './storage';
import { toRecord } from './to-record';
import { createIds } from './uuid';

/** The version of this code as a writer; a store that a later writer has marked is read only here. */
const writer = 1;
const maxAttempts = 5;

/**
 * Opens the journal of one person.
 *
 * @example
 * const journal = await openJournal({
 *   journal: 'marloes',
 *   author: { id: 'marloes', role: 'client' },
 *   storage: indexedDbStorage(),
 *   method: methods.reorientation,
 * });
 */
export async function openJournal(options: OpenJournalOptions): Promise<Journal> {
  const {
    journal: name,
    author,
    storage,
    method = methods.reorientation,
    earlierMethods = [],
    clock = () => new Date(),
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
  /** What the store gave no answer about: it may be there all the same. */
  let unconfirmed: { asked: string; entries: readonly Entry[] } | undefined;

  const store = await storage.open(name, { newId, writer, onChange: () => void refresh().catch(noteProblem) });
  isOpen = true;
  const device = options.device ?? store.device;
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
    readProblem = isOnderwegError(error) ? error : new OnderwegError('ONDERWEG-302', { cause: error });
    problem = readProblem;
    notify();
  }

  /** One after another: each sees what the one before it did. */
  function enqueue<Result>(task: () => Promise<Result>): Promise<Result> {
    const outcome = queue.then(task);
    queue = outcome.catch(() => undefined);
    return outcome;
  }

  function assertOpen(): void {
    if (!isOpen) throw new OnderwegError('ONDERWEG-307');
  }

  async function takeNews(): Promise<void> {
    const news = await store.read(position);
    position = Math.max(position, news.position);
    known = takeRecords(known, news.records, name);
    if (problem === readProblem) problem = undefined;
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
        await store.append(made.records);
        known = takeRecords(known, made.records, name, made.read);
        problem = undefined;
        return made;
      } catch (error) {
        const isTaken = isOnderwegError(error) && error.code === 'ONDERWEG-310';
        if (!isTaken || attempt === maxAttempts) throw isOnderwegError(error) ? error : toWriteError(error);
        await takeNews();
      }
    }
  }

  /** To the byte from the store; and when it is gone, what this page still knows. */
  async function readTexts(): Promise<readonly string[]> {
    try {
      return (await store.read(0)).records.map(({ text }) => text);
    } catch {
      return known.entries.map((entry) => JSON.stringify(entry));
    }
  }

  /** Each is asked of the dossier as the ones before it leave it. */
  function makeEntries(happened: readonly Happened[]) {
    const deviceSeq = nextDeviceSeq(known, device);
    const after = nextAfter(known);
    let { dossier } = known;
    const entries = happened.map(({ type, payload, audience }, at) => {
      const prepared = prepareEntry(dossier, author.role, type, payload, audience);
      const entry: Entry = {
        id: newId(),
        journal: name,
        author,
        device,
        deviceSeq: deviceSeq + at,
        after: after + at,
        type,
        version: prepared.event.version,
        audience: prepared.audience,
        shownTime: toShownTime(clock()),
        payload: prepared.payload,
      };
      if (at < happened.length - 1) dossier = foldOn(dossier, [entry]);
      return entry;
    });
    return { entries, records: entries.map(toRecord) };
  }

  async function write(happened: readonly Happened[]): Promise<readonly Entry[]> {
    let made: ReturnType<typeof makeEntries> | undefined;
    try {
      made = await appendOrRetry(() => {
        made = makeEntries(happened);
        return made;
      });
      return made.entries;
    } catch (error) {
      if (made) unconfirmed = { asked: JSON.stringify(happened), entries: made.entries };
      throw error;
    }
  }

  /** The same asked again after a write without an answer: when it did arrive, it is not written a second time. */
  async function findConfirmed(happened: readonly Happened[]): Promise<readonly Entry[] | undefined> {
    const before = unconfirmed;
    unconfirmed = undefined;
    if (!before || before.asked !== JSON.stringify(happened)) return undefined;
    await takeNews();
    if (!before.entries.every(({ id }) => known.ids.has(id))) return undefined;
    problem = undefined;
    return before.entries;
  }

  async function record(happened: readonly Happened[]): Promise<readonly Entry[]> {
    pending += happened.length;
    notify();
    try {
      return await enqueue(async () => {
        assertOpen();
        return (await findConfirmed(happened)) ?? (await write(happened));
      });
    } catch (error) {
      // A refusal is about what was asked; only trouble with the store is a state of the journal.
      if (isOnderwegError(error) && error.code.startsWith('ONDERWEG-3') && isOpen) problem = error;
      throw error;
    } finally {
      pending -= happened.length;
      notify();
    }
  }

  await takeNews();

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
    drafts: store.drafts,
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
    exportDossier: () =>
      enqueue(async () => {
        const broken = new Set(known.quarantined.map(({ text }) => text));
        const lines = (await readTexts()).filter((text) => !broken.has(text));
        return writeDossierFile(name, lines, known.quarantined);
      }),
    importDossier: (bytes) =>
      enqueue(async () => {
        assertOpen();
        const { header, lines } = readDossierFile(bytes);
        if (header.journal !== name) throw new OnderwegError('ONDERWEG-308', { detail: `"${header.journal}"` });
        await takeNews();
        const { outcome } = await appendOrRetry(() => importRecords(known, lines, name));
        notify();
        return outcome;
      }),
    close: () =>
      enqueue(async () => {
        if (!isOpen) return;
        isOpen = false;
        listeners.clear();
        await store.close();
      }),
  };
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

type ToAppend = { readonly records: readonly JournalRecord[]; readonly read?: readonly ReadRecord[] };
type Happened = { readonly type: string; readonly payload: unknown; readonly audience: Audience | undefined };

function toWriteError(cause: unknown): OnderwegError {
  return new OnderwegError('ONDERWEG-309', { cause });
}
