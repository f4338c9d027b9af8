import { isOnderwegError, type Journal, type JournalStore, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '../indexeddb';
import { webStorage } from '../web';

export type StorageKind = 'indexeddb' | 'web';

export type Found = {
  readonly texts: readonly string[];
  readonly durability: string;
  readonly problem: string | undefined;
  readonly quarantined: number;
  /** How many the problem is about. */
  readonly count: number | undefined;
};

/** What the tests do inside a page of a real browser: one journal per page. */
const tab = {
  open: async (kind: StorageKind): Promise<void> => tab.openAs([kind, undefined]),
  /** Under a name of the device that the host gives, and that other tabs may have too. */
  openAs: async ([kind, device]: readonly [StorageKind, string | undefined]): Promise<void> => {
    const storage = kind === 'web' ? webStorage() : indexedDbStorage();
    journal = await openJournal({ journal: 'me', author: { id: 'me', role: 'client' }, storage, device });
  },
  /** Until the store has answered: on a busy machine, or one whose disk is full, it takes its time. */
  openPatiently: async (kind: StorageKind): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      const outcome = await codeOf(tab.open(kind));
      if (outcome === undefined) break;
      if (outcome !== 'ONDERWEG-313' || attempt === 10) throw new Error(outcome);
    }
    const isWaiting = () => ['ONDERWEG-303', 'ONDERWEG-313'].includes(getJournal().status.problem?.code ?? '');
    for (let attempt = 0; attempt < 300 && isWaiting(); attempt++) await new Promise((resolve) => setTimeout(resolve, 100));
  },
  /** The code of the refusal, or undefined when it is kept. */
  record: async (text: string): Promise<string | undefined> => codeOf(getJournal().record('note.written', { text })),
  recordAll: async (texts: readonly string[]): Promise<string | undefined> =>
    codeOf(getJournal().recordAll(texts.map((text) => ['note.written', { text }]))),
  /** On and on, as fast as it can; each that is kept is told to the test at once. */
  recordOn: async (name: string): Promise<void> => {
    for (let number = 0; number < 20_000; number++) {
      if ((await tab.record(`${name}/${number}`)) === undefined) void window.acknowledged(`${name}/${number}`);
    }
  },
  /** One after another until one fails: how many were kept, and why it ended. */
  recordTill: async (texts: readonly string[]): Promise<{ kept: number; code: string | undefined }> => {
    for (const [kept, text] of texts.entries()) {
      const code = await tab.record(text);
      if (code) return { kept, code };
    }
    return { kept: texts.length, code: undefined };
  },
  /** Which of many were acknowledged. */
  recordMany: async (texts: readonly string[]): Promise<readonly string[]> => {
    const kept: string[] = [];
    for (const text of texts) if ((await tab.record(text)) === undefined) kept.push(text);
    return kept;
  },
  read: async (): Promise<Found> => {
    await getJournal()
      .refresh()
      .catch(() => undefined);
    const { durability, problem, quarantined } = getJournal().status;
    const texts = getJournal()
      .entries()
      .map(({ payload }) => String((payload as { text?: unknown }).text));
    return { texts, durability, problem: problem?.code, quarantined, count: problem?.count };
  },
  /** Without asking the store for news. */
  count: async (): Promise<number> => getJournal().entries().length,
  writeDraft: async (text: string): Promise<string | undefined> => codeOf(getJournal().drafts.write('note', text)),
  readDraft: async (): Promise<string | undefined> => getJournal().drafts.read('note'),
  close: async (): Promise<void> => getJournal().close(),
  acknowledge: async (): Promise<void> => getJournal().acknowledge(),
  /** Straight into the store, below the journal. */
  appendRaw: async ([key, text]: readonly [string, string]): Promise<void> => withStore((store) => store.append([{ key, text }])),
  appendMany: async (count: number): Promise<void> =>
    withStore((store) => {
      const round = crypto.randomUUID();
      return store.append(Array.from({ length: count }, (_, index) => ({ key: `${round}/${index}`, text: `filling ${index}` })));
    }),
  eraseRaw: async (keys: readonly string[]): Promise<void> =>
    withStore((store) => store.erase(keys.map((key) => ({ key, text: 'erased' })))),
  erase: async (journalName: string): Promise<void> => indexedDbStorage().erase(journalName),
  /** Until the second copy holds what was recorded. */
  settle: async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400)),
  countExported: async (): Promise<number> => new TextDecoder().decode(await getJournal().exportDossier()).split('\n').length - 2,
};

let journal: Journal | undefined;

async function withStore(run: (store: JournalStore) => Promise<void>): Promise<void> {
  const options = { newId: () => crypto.randomUUID(), onChange: () => undefined, writer: 1 };
  raw ??= await indexedDbStorage().open('raw', options);
  await run(raw);
}

let raw: JournalStore | undefined;

function getJournal(): Journal {
  if (!journal) throw new Error('Open the journal first.');
  return journal;
}

async function codeOf(outcome: Promise<unknown>): Promise<string | undefined> {
  try {
    await outcome;
    return undefined;
  } catch (error) {
    return isOnderwegError(error) ? error.code : String(error);
  }
}

declare global {
  interface Window {
    tab: typeof tab;
    acknowledged: (text: string) => Promise<void>;
  }
}

window.tab = tab;
