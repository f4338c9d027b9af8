import { type JournalRecord, type JournalStorage, type JournalStore, OnderwegError, type OpenOptions } from '@onderweg/core';
import { type Answered, createRequests, type RequestOptions } from './requests';

/** Keeps journals on a server of your own: nothing stays on the device, and nothing can be saved without a connection. */
export function restStorage(options: RequestOptions): JournalStorage {
  const request = createRequests(options);
  return {
    open: async (journal, openOptions) => openStore(createRequests(options), journal, openOptions),
    erase: async (journal) => {
      await request('DELETE', [journal]);
      tellOthers(journal);
    },
  };
}

async function openStore(
  request: ReturnType<typeof createRequests>,
  journal: string,
  { newId, onChange, writer }: OpenOptions,
): Promise<JournalStore> {
  const device = newId();
  /** Over with the next thing that goes well. */
  let trouble: OnderwegError | undefined;
  /** Cleared, or written by a newer version: as long as this copy is open. */
  let end: OnderwegError | undefined;
  let isClosed = false;
  const news = new BroadcastChannel(`rest/${journal}`);
  const { birth, minWriter } = await ask<{ birth: string; minWriter: number }>('POST', ['open'], { writer });
  if (minWriter > writer) end = new OnderwegError('ONDERWEG-304');
  news.onmessage = ({ data }) => {
    if (data === 'erased') end = new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
    onChange();
  };

  async function ask<Answer>(method: string, path: readonly string[], body?: unknown): Promise<Answer> {
    if (isClosed) throw new OnderwegError('ONDERWEG-307');
    const answered = await request<Answer>(method, [journal, ...path], body).then(
      (answer): Answered<Answer> => ({ answer }),
      (error: OnderwegError): Answered<Answer> => ({ error }),
    );
    note('error' in answered ? answered.error : undefined);
    if ('error' in answered) throw answered.error;
    return answered.answer;
  }

  function note(error: OnderwegError | undefined): void {
    const before = end ?? trouble;
    // A key that is taken is news, and no trouble with the store.
    trouble = error?.code === 'ONDERWEG-310' ? undefined : error;
    if (error?.code === 'ONDERWEG-302' || error?.code === 'ONDERWEG-304') end ??= error;
    if ((end ?? trouble)?.code !== before?.code && !isClosed) onChange();
  }

  async function write(method: string, records: readonly JournalRecord[]): Promise<void> {
    if (records.length === 0) return;
    await ask(method, ['records'], { birth, writer, records });
    news.postMessage('written');
  }

  return {
    device,
    get durability() {
      return end || trouble ? 'readonly' : 'durable';
    },
    get problem() {
      return end ?? trouble;
    },
    append: (records) => write('POST', records),
    erase: (records) => write('PUT', records),
    read: (after) => ask('GET', ['records', `${after}`, birth]),
    drafts: {
      read: async (key) => (await ask<{ text?: string }>('GET', ['drafts', key])).text,
      write: (key, text) => ask('PUT', ['drafts', key], { birth, text }),
      keys: async () => (await ask<{ keys: readonly string[] }>('GET', ['drafts'])).keys,
    },
    close: async () => {
      isClosed = true;
      news.close();
    },
  };
}

function tellOthers(journal: string): void {
  const news = new BroadcastChannel(`rest/${journal}`);
  news.postMessage('erased');
  news.close();
}
