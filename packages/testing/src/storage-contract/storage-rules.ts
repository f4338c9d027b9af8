import {
  type JournalRecord,
  type JournalStorage,
  type JournalStore,
  maxEntryBytes,
  type OnderwegError,
  openJournal,
} from '@onderweg/core';
import { createLedger } from '../ledger/ledger';
import type { TestRunner } from './test-runner';

/** One rule of `SPEC.md` in `@onderweg/storage`, as something that can be run: it rejects when the rule is broken. */
export type StorageRule = { readonly title: string; readonly run: () => Promise<void> };

export type MakeStorage = () => JournalStorage | Promise<JournalStorage>;

export type StorageContractOptions = {
  /**
   * Does a second storage, made in the same place, reach what the first one kept, as after a reload of the page?
   *
   * @default false
   */
  readonly isKept?: boolean | undefined;
};

export function makeStorageRules(
  makeStorage: MakeStorage,
  { isKept = false }: StorageContractOptions,
  { expect, vi }: TestRunner,
): readonly StorageRule[] {
  const rules: StorageRule[] = [];
  const opened: JournalStore[] = [];

  async function open(
    storage: JournalStorage,
    journal: string,
    options: { onChange?: (() => void) | undefined; writer?: number | undefined } = {},
  ) {
    const store = await storage.open(journal, {
      newId: () => crypto.randomUUID(),
      onChange: options.onChange ?? (() => undefined),
      writer: options.writer ?? 1,
    });
    opened.push(store);
    return store;
  }

  async function openOne(): Promise<JournalStore> {
    return open(await makeStorage(), newJournal());
  }

  async function openTwo(options: { onChange?: (() => void) | undefined } = {}): Promise<[JournalStore, JournalStore]> {
    const storage = await makeStorage();
    const journal = newJournal();
    return [await open(storage, journal), await open(storage, journal, options)];
  }

  function rule(title: string, run: () => Promise<void>): void {
    const runAndClose = async () => {
      try {
        await run();
      } finally {
        for (const store of opened.splice(0)) await store.close();
      }
    };
    rules.push({ title, run: runAndClose });
  }

  rule('[ST1] hands out what was added, in the order in which it was added', async () => {
    const store = await openOne();
    expect(await store.read(0)).toEqual({ records: [], position: 0 });
    await store.append([toRecord(1)]);
    await store.append([toRecord(2), toRecord(3)]);
    expect((await store.read(0)).records).toEqual([toRecord(1), toRecord(2), toRecord(3)]);
  });

  rule('[ST2] after a position it hands out what came later, and nothing twice', async () => {
    const store = await openOne();
    await store.append([toRecord(1), toRecord(2)]);
    const first = await store.read(0);
    expect(await store.read(first.position)).toEqual({ records: [], position: first.position });
    await store.append([toRecord(3)]);
    const second = await store.read(first.position);
    expect(second.records).toEqual([toRecord(3)]);
    expect(second.position).toBeGreaterThan(first.position);
  });

  rule('[ST3] refuses a key that is taken with 310, and keeps what was there', async () => {
    const store = await openOne();
    await store.append([toRecord(1)]);
    expect(await codeOf(store.append([{ key: 'd/1', text: 'other' }]))).toBe('ONDERWEG-310');
    expect(await codeOf(store.append([toRecord(1)]))).toBe('ONDERWEG-310');
    expect((await store.read(0)).records).toEqual([toRecord(1)]);
  });

  rule('[ST4] adds all of a batch or none of it', async () => {
    const store = await openOne();
    await store.append([toRecord(1)]);
    expect(await codeOf(store.append([toRecord(2), toRecord(3), toRecord(1)]))).toBe('ONDERWEG-310');
    expect(await codeOf(store.append([toRecord(4), toRecord(5), toRecord(4)]))).toBe('ONDERWEG-310');
    expect((await store.read(0)).records).toEqual([toRecord(1)]);
    await store.append([toRecord(2), toRecord(3)]);
    expect((await store.read(0)).records).toEqual([toRecord(1), toRecord(2), toRecord(3)]);
  });

  rule('[ST5] an empty batch adds nothing', async () => {
    const store = await openOne();
    await store.append([]);
    expect(await store.read(0)).toEqual({ records: [], position: 0 });
  });

  for (const [index, text] of texts.entries()) {
    rule(`[ST6] keeps a text to the byte (${index + 1})`, async () => {
      const store = await openOne();
      await store.append([{ key: `k/${text.slice(0, 40)}`, text }]);
      await store.append([
        { key: 'b/1', text },
        { key: `b//2/${text.slice(0, 40)}`, text },
      ]);
      const { records } = await store.read(0);
      expect(records.map((record) => record.text === text)).toEqual([true, true, true]);
      expect(records.map(({ key }) => key)).toEqual([`k/${text.slice(0, 40)}`, 'b/1', `b//2/${text.slice(0, 40)}`]);
    });
  }

  rule('[ST7] keeps thousands of records in their order', async () => {
    const store = await openOne();
    const records = Array.from({ length: 2_300 }, (_, index) => toRecord(index));
    await store.append(records.slice(0, 2_299));
    await store.append(records.slice(2_299));
    expect((await store.read(0)).records).toEqual(records);
    await store.append([toRecord(2_300)]);
    expect((await store.read(0)).records).toEqual([...records, toRecord(2_300)]);
  });

  rule('[ST8] writes that are not waited for are all kept, in the order of the calls', async () => {
    const store = await openOne();
    const records = Array.from({ length: 40 }, (_, index) => toRecord(index));
    await Promise.all(records.map((record) => store.append([record])));
    expect((await store.read(0)).records).toEqual(records);
  });

  rule('[ST9] two copies see each other, and lose nothing when they write in turns', async () => {
    const [one, other] = await openTwo();
    const ledger = createLedger();
    const seen = { one: [] as string[], other: [] as string[] };
    const positions = { one: 0, other: 0 };
    for (let round = 0; round < 15; round++) {
      await Promise.all([
        ledger.attempt(`one/${round}`, () => one.append([{ key: `one/${round}`, text: 'x' }])),
        ledger.attempt([`other/${round}`, `other/${round}b`], () =>
          other.append([
            { key: `other/${round}`, text: 'x' },
            { key: `other/${round}b`, text: 'x' },
          ]),
        ),
      ]);
      for (const [copy, store] of [
        ['one', one],
        ['other', other],
      ] as const) {
        const news = await store.read(positions[copy]);
        positions[copy] = news.position;
        seen[copy].push(...news.records.map(({ key }) => key));
      }
    }
    expect(ledger.refused).toEqual([]);
    expect(ledger.check(seen.one)).toEqual([]);
    expect(ledger.check(seen.other)).toEqual([]);
  });

  rule('[ST10] of two copies that write the same key, one is refused with 310', async () => {
    const [one, other] = await openTwo();
    await one.append([toRecord(1)]);
    expect(await codeOf(other.append([{ key: 'd/1', text: 'other' }]))).toBe('ONDERWEG-310');
    expect((await other.read(0)).records).toEqual([toRecord(1)]);
  });

  rule('[ST11] tells a copy that another one wrote', async () => {
    const onChange = vi.fn();
    const [one, other] = await openTwo({ onChange });
    await one.append([toRecord(1)]);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 3_000 });
    expect((await other.read(0)).records).toEqual([toRecord(1)]);
  });

  rule('[ST12] journals are apart', async () => {
    const storage = await makeStorage();
    const names = [newJournal(), `${newJournal()}/with/slashes`, `${newJournal()} é%2F "`];
    const stores = await Promise.all(names.map((journal) => open(storage, journal)));
    for (const [index, store] of stores.entries()) {
      await store.append([toRecord(1), toRecord(10 + index)]);
      await store.drafts.write('d', `draft ${index}`);
    }
    for (const [index, store] of stores.entries()) {
      expect((await store.read(0)).records).toEqual([toRecord(1), toRecord(10 + index)]);
      expect(await store.drafts.read('d')).toBe(`draft ${index}`);
    }
  });

  rule('[ST13] keeps a draft until it is thrown away, outside the records', async () => {
    const store = await openOne();
    expect(await store.drafts.read('d')).toBeUndefined();
    await store.drafts.write('d', 'typ');
    await store.drafts.write('d', 'typing …');
    await store.drafts.write('e', '');
    expect(await store.drafts.read('d')).toBe('typing …');
    expect(await store.drafts.read('e')).toBe('');
    await store.drafts.write('d', undefined);
    expect(await store.drafts.read('d')).toBeUndefined();
    expect((await store.read(0)).records).toEqual([]);
  });

  rule('[ST14] keeps records, keys and drafts when it is closed and opened again', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const before = await open(storage, journal);
    await before.append([toRecord(1)]);
    await before.append([toRecord(2), toRecord(3)]);
    await before.drafts.write('d', 'typing');
    await before.close();
    const after = await open(isKept ? await makeStorage() : storage, journal);
    expect((await after.read(0)).records).toEqual([toRecord(1), toRecord(2), toRecord(3)]);
    expect(await after.drafts.read('d')).toBe('typing');
    expect(await codeOf(after.append([toRecord(2)]))).toBe('ONDERWEG-310');
    await after.append([toRecord(4)]);
    expect((await after.read(0)).records).toEqual([1, 2, 3, 4].map(toRecord));
  });

  rule('[ST15] when it is closed it refuses to add with 307, and calls nobody', async () => {
    const onChange = vi.fn();
    const [one, other] = await openTwo({ onChange });
    await other.close();
    await other.close();
    expect(await codeOf(other.append([toRecord(1)]))).toBe('ONDERWEG-307');
    await one.append([toRecord(2)]);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(onChange).not.toHaveBeenCalled();
  });

  rule('[ST16] what a newer version has opened is read only for an older one, open or not', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const old = await open(storage, journal, { writer: 1 });
    await old.append([toRecord(1)]);
    const next = await open(storage, journal, { writer: 2 });
    await next.append([toRecord(2)]);
    expect(await codeOf(old.append([toRecord(3)]))).toBe('ONDERWEG-304');
    const reopened = await open(storage, journal, { writer: 1 });
    expect(reopened.durability).toBe('readonly');
    expect(reopened.problem).toMatchObject({ code: 'ONDERWEG-304' });
    expect(await codeOf(reopened.append([toRecord(3)]))).toBe('ONDERWEG-304');
    expect((await reopened.read(0)).records).toEqual([toRecord(1), toRecord(2)]);
    expect(next.durability).not.toBe('readonly');
  });

  rule('[ST17] gives each copy a name, and says how well it keeps', async () => {
    const store = await openOne();
    expect(store.device).not.toBe('');
    expect(['durable', 'memory']).toContain(store.durability);
    if (store.durability === 'durable') expect(store.problem).toBeUndefined();
  });

  rule('[ST18] hands out what cannot be read as it is', async () => {
    const store = await openOne();
    const broken = ['', '{', 'null', '{"id":1}', '\ud800', '\uffff'];
    await store.append(broken.map((text, index) => ({ key: `q/${index}`, text })));
    expect((await store.read(0)).records.map(({ text }) => text)).toEqual(broken);
  });

  rule('[ST19] two journals on it, as two tabs, keep all that both record', async () => {
    const storage = await makeStorage();
    const options = { journal: newJournal(), author: { id: 'me', role: 'client' as const }, storage };
    const tabs = await Promise.all([openJournal(options), openJournal(options)]);
    const ledger = createLedger();
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        tabs.map((tab, index) =>
          ledger.attempt(`${index}/${round}`, () => tab.record('note.written', { text: `${index}/${round}` })),
        ),
      );
    }
    expect(ledger.refused).toEqual([]);
    for (const tab of tabs) {
      await tab.refresh();
      const found = tab.entries().map(({ payload }) => String((payload as { text?: unknown }).text));
      expect(ledger.check(found)).toEqual([]);
      expect(tab.status.quarantined).toBe(0);
      await tab.close();
    }
  });

  rule('[ST20] erasing puts other texts in the place of the old ones, in all that is read afterwards', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const store = await open(storage, journal);
    await store.append([toRecord(1), toRecord(2)]);
    await store.append([toRecord(3)]);
    const { position } = await store.read(0);
    await store.erase([
      { key: 'd/1', text: 'erased 1' },
      { key: 'd/3', text: '' },
    ]);
    const expected = [{ key: 'd/1', text: 'erased 1' }, toRecord(2), { key: 'd/3', text: '' }];
    expect((await store.read(0)).records).toEqual(expected);
    await store.append([toRecord(4)]);
    expect((await store.read(position)).records.at(-1)).toEqual(toRecord(4));
    expect(await codeOf(store.append([toRecord(1)]))).toBe('ONDERWEG-310');
    await store.close();
    const after = await open(isKept ? await makeStorage() : storage, journal);
    expect((await after.read(0)).records).toEqual([...expected, toRecord(4)]);
  });

  rule('[ST21] erasing a key that is not there changes nothing', async () => {
    const store = await openOne();
    await store.append([toRecord(1)]);
    await store.erase([{ key: 'nobody', text: 'x' }]);
    await store.erase([]);
    expect((await store.read(0)).records).toEqual([toRecord(1)]);
    await store.append([{ key: 'nobody', text: 'y' }]);
    expect((await store.read(0)).records).toEqual([toRecord(1), { key: 'nobody', text: 'y' }]);
  });

  rule('[ST22] another copy hears of what was erased, and reads what stands there now', async () => {
    const onChange = vi.fn();
    const [one, other] = await openTwo({ onChange });
    await one.append([toRecord(1)]);
    await other.read(0);
    onChange.mockClear();
    await one.erase([{ key: 'd/1', text: 'erased' }]);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalled(), { timeout: 3_000 });
    expect((await other.read(0)).records).toEqual([{ key: 'd/1', text: 'erased' }]);
  });

  rule('[ST23] erasing is refused where adding is: closed with 307, newer with 304', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const old = await open(storage, journal, { writer: 1 });
    await old.append([toRecord(1)]);
    await open(storage, journal, { writer: 2 });
    expect(await codeOf(old.erase([{ key: 'd/1', text: 'erased' }]))).toBe('ONDERWEG-304');
    expect((await old.read(0)).records).toEqual([toRecord(1)]);
    await old.close();
    expect(await codeOf(old.erase([{ key: 'd/1', text: 'erased' }]))).toBe('ONDERWEG-307');
  });

  rule('[ST24] a journal that is erased is gone, drafts and keys too, and others are not', async () => {
    const storage = await makeStorage();
    const names = [newJournal(), newJournal()] as const;
    for (const name of names) {
      const store = await open(storage, name);
      await store.append([toRecord(1)]);
      await store.drafts.write('d', 'typing');
      await store.close();
    }
    await storage.erase(names[0]);
    const gone = await open(isKept ? await makeStorage() : storage, names[0]);
    expect((await gone.read(0)).records).toEqual([]);
    expect(await gone.drafts.keys()).toEqual([]);
    expect(gone.problem).toBeUndefined();
    await gone.append([toRecord(1)]);
    expect((await gone.read(0)).records).toEqual([toRecord(1)]);
    const kept = await open(storage, names[1]);
    expect((await kept.read(0)).records).toEqual([toRecord(1)]);
    expect(await kept.drafts.read('d')).toBe('typing');
  });

  rule('[ST25] erasing a journal that was never there resolves', async () => {
    await (await makeStorage()).erase(newJournal());
  });

  rule('[ST26] a copy that has an erased journal open is read only with 302, and writes nothing back', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const onChange = vi.fn();
    const store = await open(storage, journal, { onChange });
    await store.append([toRecord(1)]);
    await store.drafts.write('d', 'typing');
    await storage.erase(journal);
    await vi.waitFor(() => expect(store.durability).toBe('readonly'), { timeout: 3_000 });
    expect(store.problem).toMatchObject({ code: 'ONDERWEG-302', reason: 'cleared' });
    expect(onChange).toHaveBeenCalled();
    expect(await codeOf(store.append([toRecord(2)]))).toBe('ONDERWEG-302');
    expect(await codeOf(store.erase([{ key: 'd/1', text: 'x' }]))).toBe('ONDERWEG-302');
    await store.drafts.write('e', 'more').catch(() => undefined);
    await store.close();
    const after = await open(storage, journal);
    expect((await after.read(0)).records).toEqual([]);
    expect(await after.drafts.keys()).toEqual([]);
  });

  rule('[ST27] names all drafts that are kept', async () => {
    const store = await openOne();
    expect(await store.drafts.keys()).toEqual([]);
    await store.drafts.write('a/b', 'one');
    await store.drafts.write('é%2F', '');
    await store.drafts.write('gone', 'x');
    await store.drafts.write('gone', undefined);
    expect([...(await store.drafts.keys())].sort()).toEqual(['a/b', 'é%2F']);
  });

  rule('[ST28] drafts that are still being written when it is closed are kept', async () => {
    const storage = await makeStorage();
    const journal = newJournal();
    const store = await open(storage, journal);
    const writes = ['a', 'b', 'c'].map((key) => store.drafts.write(key, `typed ${key}`));
    await Promise.all([...writes, store.close()]);
    const after = await open(isKept ? await makeStorage() : storage, journal);
    expect(await Promise.all(['a', 'b', 'c'].map((key) => after.drafts.read(key)))).toEqual(['typed a', 'typed b', 'typed c']);
  });

  rule('[ST29] of drafts that are written without waiting the last one stays', async () => {
    const store = await openOne();
    await Promise.all(Array.from({ length: 10 }, (_, index) => store.drafts.write('d', `typed ${index}`)));
    expect(await store.drafts.read('d')).toBe('typed 9');
  });

  return rules;
}

function newJournal(): string {
  return `journal-${crypto.randomUUID()}`;
}

function toRecord(number: number): JournalRecord {
  return { key: `d/${number}`, text: `{"number":${number},"text":"Wat ik hóórde: …"}` };
}

async function codeOf(outcome: Promise<unknown>): Promise<OnderwegError['code'] | 'resolved' | undefined> {
  return outcome.then(
    () => 'resolved' as const,
    (error: Partial<OnderwegError>) => error.code,
  );
}

const texts = [
  'plain',
  'line\nbreak\r\n\ttab "quotes" \\ back/slash \u2028\u2029',
  'e\u0301 and \u00e9, \u1e9b\u0323, ﬁ: nothing is normalised here',
  '👩🏽‍⚕️ 🏳️‍🌈 𝒳 \u{10ffff} عربى עברית ไทย 漢字',
  '\u0001\u001f\u007f\u0080\ufeff\ufffe\uffff',
  'x'.repeat(maxEntryBytes),
  '漢'.repeat(maxEntryBytes / 4),
];
