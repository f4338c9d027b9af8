import { isOnderwegError, OnderwegError } from '../errors';
import { methods } from '../method/methods';
import { createAppend } from './append-entries';
import type { Entry } from './entry';
import { createErase, eraseWords } from './erase-entries';
import { exportDossier } from './export-dossier';
import { createImport } from './import-dossier';
import type { Journal, OpenJournalOptions } from './journal';
import { checkOptions } from './journal-options';
import { startState } from './journal-state';
import { type KnownEntries, listEntries } from './known-entries';
import { prepareEntry } from './prepare-entry';
import { createRecord } from './record-entries';
import { askCycle, askWhyNot } from './refusal';
import { ask, assertStore, settleInTime, withCodes } from './store-answers';
import { createNews } from './take-news';
import { createUnconfirmedWrites } from './unconfirmed-writes';
import { createIds } from './uuid';
import { watchDrafts } from './watch-drafts';
import { watchJournal } from './watch-journal';
import { createWriteQueue } from './write-queue';

/** The version of this code as a writer; a store that a later writer has marked is read only here. */
const writer = 1;

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
  const { journal: name, author, storage, method = methods.reorientation, earlierMethods = [], timeZone } = options;
  const clock = options.clock ?? (() => new Date());
  const newId = options.newId ?? createIds(() => clock().getTime());
  const state = startState([method, ...earlierMethods]);

  const onChange = () => void refresh().catch((error: unknown) => news.noteProblem(error));
  const opening = ask(() => storage.open(name, { newId, writer, onChange }), 'ONDERWEG-302');
  const store = await settleInTime(opening, (late) => void ask(() => late.close(), 'ONDERWEG-302').catch(() => undefined));
  assertStore(store);
  const coded = withCodes(store);
  state.isOpen = true;

  const watch = watchJournal(state, store);
  const { notify } = watch;
  const queue = createWriteQueue();
  const unconfirmed = createUnconfirmedWrites();
  const drafts = watchDrafts(store.drafts);
  const eraseLeft = () => eraseWords(state, coded, news);
  const onWordsLeft = () => void queue.add(eraseLeft).catch(news.noteProblem);
  const news = createNews(state, { journal: name, store: coded, notify, onWordsLeft });
  const append = createAppend(state, { device: options.device ?? store.device, newId, store: coded, news, notify });
  const shared = { author, store: coded, append, news, queue, unconfirmed, notify };
  const record = createRecord(state, { ...shared, writer: { journal: name, author, newId, clock, timeZone } });
  const erase = createErase(state, { ...shared, record });
  const importDossier = createImport(state, { ...shared, journal: name, eraseWords: eraseLeft });

  async function refresh(): Promise<void> {
    if (state.isOpen) await news.take();
  }

  async function close(): Promise<void> {
    const isDone = !state.isSlow && (await queue.settled());
    state.isOpen = false;
    watch.stop();
    if (!isDone) queue.giveUp(new OnderwegError('ONDERWEG-313'));
    await settleInTime(drafts.settled()).catch(() => undefined);
    await settleInTime(coded.close()).catch((error: unknown) => {
      // It was asked to close, and may still do so.
      if (!isOnderwegError(error) || error.code !== 'ONDERWEG-313') throw error;
    });
  }

  try {
    await news.take();
    await queue.settled();
  } catch (error) {
    state.isOpen = false;
    void settleInTime(coded.close()).catch(() => undefined);
    throw error;
  }

  let handedOut: { of: KnownEntries | undefined; entries: readonly Entry[] } = { of: undefined, entries: [] };
  let closing: Promise<void> | undefined;
  return {
    journal: name,
    author,
    timeZone,
    get method() {
      return state.known.dossier.method ?? method;
    },
    get dossier() {
      return state.known.dossier;
    },
    get status() {
      return watch.status;
    },
    drafts,
    // Proved by the schema of the event: what was prepared fits its type.
    record: async (type, payload, { audience } = {}) => (await record([{ type, payload, audience }]))[0] as never,
    recordAll: (events) => record(events.map(([type, payload, { audience } = {}]) => ({ type, payload, audience }))),
    can: (type, payload) =>
      payload === undefined
        ? askCycle(state.known.dossier.cycle, type, author.role)
        : askWhyNot(() => prepareEntry(state.known.dossier, author.role, type, payload, undefined)),
    entries: () => {
      if (handedOut.of !== state.known) handedOut = { of: state.known, entries: listEntries(state.known) };
      return handedOut.entries;
    },
    quarantine: () => state.known.quarantined,
    subscribe: watch.subscribe,
    refresh,
    acknowledge: async () => {
      await store.acknowledge?.();
      notify();
    },
    exportDossier: async () => {
      // What was recorded before the call is in it; for a store that is silent nobody waits long.
      if (!state.isSlow) await queue.settled();
      return exportDossier(state, coded, name);
    },
    importDossier: async (bytes, given = {}) => importDossier(bytes, given),
    erase: async (entries) => erase(typeof entries === 'string' ? [entries] : entries),
    close: () => {
      if (closing) return closing.catch(() => undefined);
      state.isClosing = true;
      closing = close();
      return closing;
    },
  };
}
