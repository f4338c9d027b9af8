import { isOnderwegError, type Journal, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '../indexeddb';
import { webStorage } from '../web';

export type StorageKind = 'indexeddb' | 'web';

export type Found = {
  readonly texts: readonly string[];
  readonly durability: string;
  readonly problem: string | undefined;
  readonly quarantined: number;
};

/** What the tests do inside a page of a real browser: one journal per page. */
const tab = {
  open: async (kind: StorageKind): Promise<void> => {
    const storage = kind === 'web' ? webStorage() : indexedDbStorage();
    journal = await openJournal({ journal: 'me', author: { id: 'me', role: 'client' }, storage });
  },
  /** The code of the refusal, or undefined when it is kept. */
  record: async (text: string): Promise<string | undefined> => codeOf(getJournal().record('note.written', { text })),
  recordAll: async (texts: readonly string[]): Promise<string | undefined> =>
    codeOf(getJournal().recordAll(texts.map((text) => ['note.written', { text }]))),
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
    return { texts, durability, problem: problem?.code, quarantined };
  },
  /** Without asking the store for news. */
  count: async (): Promise<number> => getJournal().entries().length,
  writeDraft: async (text: string): Promise<string | undefined> => codeOf(getJournal().drafts.write('note', text)),
  readDraft: async (): Promise<string | undefined> => getJournal().drafts.read('note'),
  countExported: async (): Promise<number> => new TextDecoder().decode(await getJournal().exportDossier()).split('\n').length - 2,
};

let journal: Journal | undefined;

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
  }
}

window.tab = tab;
