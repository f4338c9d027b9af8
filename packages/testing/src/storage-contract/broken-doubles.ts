import { type JournalRecord, type JournalStorage, type JournalStore, OnderwegError } from '@onderweg/core';
import { memoryStorage } from '@onderweg/storage/memory';

type Change = (store: JournalStore, journal: string) => Partial<JournalStore>;

/** The memory, with one thing done wrong. */
function breakMemory(change: Change): JournalStorage {
  const memory = memoryStorage();
  return {
    ...memory,
    open: async (journal, options) => {
      const store = await memory.open(journal, options);
      return { ...store, ...change(store, journal) };
    },
  };
}

const pause = (delay = 0) => new Promise((resolve) => setTimeout(resolve, delay));

/** Reads the whole list, adds to it, and writes it back: what two tabs do to one JSON array in localStorage. */
function naiveArray(): JournalStorage {
  const values = new Map<string, string>();
  const drafts = new Map<string, string>();
  return {
    open: async (journal) => {
      const load = (): JournalRecord[] => JSON.parse(values.get(journal) ?? '[]');
      return {
        durability: 'durable',
        device: crypto.randomUUID(),
        append: async (records) => {
          const list = load();
          for (const { key } of records) if (list.some((known) => known.key === key)) throw new OnderwegError('ONDERWEG-310');
          await pause();
          values.set(journal, JSON.stringify([...list, ...records]));
        },
        read: async (after) => ({ records: load().slice(after), position: load().length }),
        erase: async (records) => {
          const texts = new Map(records.map(({ key, text }) => [key, text]));
          const list = load().map(({ key, text }) => ({ key, text: texts.get(key) ?? text }));
          values.set(journal, JSON.stringify(list));
        },
        drafts: {
          read: async (key) => drafts.get(journal + key),
          write: async (key, text) => void (text === undefined ? drafts.delete(journal + key) : drafts.set(journal + key, text)),
          keys: async () => [...drafts.keys()].filter((key) => key.startsWith(journal)).map((key) => key.slice(journal.length)),
        },
        close: async () => undefined,
      };
    },
    erase: async (journal) => void values.delete(journal),
  };
}

/** Stores that each break one promise, and the rule that has to see it. */
export const brokenDoubles: readonly { readonly name: string; readonly make: () => JournalStorage; readonly seenBy: string }[] = [
  { name: 'a naive array in one value', make: naiveArray, seenBy: 'ST9' },
  { name: 'a naive array in one value', make: naiveArray, seenBy: 'ST8' },
  { name: 'a naive array in one value', make: naiveArray, seenBy: 'ST19' },
  {
    name: 'acknowledges before it knows, and loses some',
    make: () => {
      let count = 0;
      return breakMemory((store) => ({ append: async (records) => (++count % 7 === 0 ? undefined : store.append(records)) }));
    },
    seenBy: 'ST9',
  },
  {
    name: 'writes a batch one by one',
    make: () =>
      breakMemory((store) => ({
        append: async (records) => {
          for (const record of records) await store.append([record]);
        },
      })),
    seenBy: 'ST4',
  },
  {
    name: 'writes over a key that is taken',
    make: () => breakMemory((store) => ({ append: (records) => store.append(records).catch(() => undefined) })),
    seenBy: 'ST3',
  },
  {
    name: 'hands out the last one again',
    make: () => breakMemory((store) => ({ read: (after) => store.read(Math.max(0, after - 1)) })),
    seenBy: 'ST2',
  },
  {
    name: 'one position too far',
    make: () =>
      breakMemory((store) => ({
        read: async (after) => {
          const { records, position } = await store.read(after);
          return { records, position: position + 1 };
        },
      })),
    seenBy: 'ST2',
  },
  {
    name: 'normalises what it keeps',
    make: () =>
      breakMemory((store) => ({
        append: (records) => store.append(records.map(({ key, text }) => ({ key, text: text.normalize('NFC') }))),
      })),
    seenBy: 'ST6',
  },
  {
    name: 'leaves out what it cannot read',
    make: () =>
      breakMemory((store) => ({
        read: async (after) => {
          const { records, position } = await store.read(after);
          return { records: records.filter(({ text }) => text.endsWith('}')), position };
        },
      })),
    seenBy: 'ST18',
  },
  {
    name: 'tells nobody',
    make: () => {
      const memory = memoryStorage();
      return { ...memory, open: (journal, options) => memory.open(journal, { ...options, onChange: () => undefined }) };
    },
    seenBy: 'ST11',
  },
  {
    name: 'mixes up journals',
    make: () => {
      const memory = memoryStorage();
      return { ...memory, open: (_journal, options) => memory.open('all', options) };
    },
    seenBy: 'ST12',
  },
  {
    name: 'forgets drafts when it closes',
    make: () => breakMemory((store) => ({ close: () => store.drafts.write('d', undefined).then(store.close) })),
    seenBy: 'ST14',
  },
  {
    name: 'an old version that writes on',
    make: () => {
      const memory = memoryStorage();
      return { ...memory, open: (journal, options) => memory.open(journal, { ...options, writer: 1 }) };
    },
    seenBy: 'ST16',
  },
  {
    name: 'writes after it was closed',
    make: () => {
      const memory = memoryStorage();
      return {
        ...memory,
        open: async (journal, options) => ({ ...(await memory.open(journal, options)), close: async () => undefined }),
      };
    },
    seenBy: 'ST15',
  },
  {
    name: 'adds in place of erasing',
    make: () => breakMemory((store) => ({ erase: (records) => store.append(records).catch(() => undefined) })),
    seenBy: 'ST20',
  },
  {
    name: 'adds what was to be erased and is not there',
    make: () => breakMemory((store) => ({ erase: (records) => store.append(records).catch(() => undefined) })),
    seenBy: 'ST21',
  },
  {
    name: 'erases without telling',
    make: () => breakMemory(() => ({ erase: async () => undefined })),
    seenBy: 'ST22',
  },
  {
    name: 'erases where it may not write',
    make: () => breakMemory(() => ({ erase: async () => undefined })),
    seenBy: 'ST23',
  },
  { name: 'erases no journal', make: () => ({ ...memoryStorage(), erase: async () => undefined }), seenBy: 'ST24' },
  {
    name: 'refuses to erase what is not there',
    make: () => ({ ...memoryStorage(), erase: () => Promise.reject(new Error('There is none.')) }),
    seenBy: 'ST25',
  },
  { name: 'goes on under an open journal', make: () => ({ ...memoryStorage(), erase: async () => undefined }), seenBy: 'ST26' },
  {
    name: 'forgets which drafts there are',
    make: () => breakMemory((store) => ({ drafts: { ...store.drafts, keys: async () => [] } })),
    seenBy: 'ST27',
  },
  {
    name: 'closes before drafts are written',
    make: () =>
      breakMemory((store) => {
        let isClosed = false;
        const write = async (key: string, text: string | undefined) => {
          await pause();
          if (!isClosed) await store.drafts.write(key, text);
        };
        const close = async () => {
          isClosed = true;
          await store.close();
        };
        return { close, drafts: { ...store.drafts, write } };
      }),
    seenBy: 'ST28',
  },
  {
    name: 'writes drafts in any order',
    make: () =>
      breakMemory((store) => {
        let delay = 20;
        const write = async (key: string, text: string | undefined) => {
          delay -= 2;
          await pause(delay);
          await store.drafts.write(key, text);
        };
        return { drafts: { ...store.drafts, write } };
      }),
    seenBy: 'ST29',
  },
];
