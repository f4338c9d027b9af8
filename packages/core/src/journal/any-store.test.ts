import { memoryStorage } from '@onderweg/storage/memory';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OnderwegError } from '../errors';
import { client, openTestJournal, readStored } from './a-journal.test.setup';
import { openJournal } from './open-journal';
import type { JournalStorage, JournalStore } from './storage';

type Call = 'open' | 'read' | 'append' | 'close';
const never = new Promise<never>(() => undefined);

/** A store of a host, which answers some calls as the test says. */
function hostStore(answers: Partial<Record<Call, () => Promise<never>>>, from = memoryStorage()) {
  const hosts: JournalStorage = {
    ...from,
    open: async (name, options) => {
      await answers.open?.();
      const store = await from.open(name, options);
      const through = <Key extends Exclude<Call, 'open'>>(call: Key): JournalStore[Key] =>
        (async (...given: never[]) => {
          await answers[call]?.();
          return (store[call] as (...all: never[]) => unknown)(...given);
        }) as never;
      return {
        durability: 'durable',
        device: store.device,
        drafts: store.drafts,
        erase: store.erase,
        append: through('append'),
        read: through('read'),
        close: through('close'),
      };
    },
  };
  return hosts;
}

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1_000);

describe('a store that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test.each<Call>(['open', 'read'])('[P47] while opening (%s): opening rejects with 313 within three seconds', async (call) => {
    const opening = openTestJournal({ storage: hostStore({ [call]: () => never }) });
    const refused = expect(opening).rejects.toMatchObject({ code: 'ONDERWEG-313' });
    await seconds(3);
    await refused;
  });

  test('[P47] a store that opens too late is closed again', async () => {
    const memory = memoryStorage();
    const close = vi.fn(async () => undefined);
    const late = {
      ...memory,
      open: async (...given: Parameters<JournalStorage['open']>) => {
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        return { ...(await memory.open(...given)), close };
      },
    } as JournalStorage;
    const refused = expect(openTestJournal({ storage: late })).rejects.toMatchObject({ code: 'ONDERWEG-313' });
    await seconds(3);
    await refused;
    await seconds(10);
    expect(close).toHaveBeenCalledOnce();
  });

  test('[P47] a write is told within three seconds, is neither dropped nor doubled, and is there when the store answers', async () => {
    let answer = (): void => undefined;
    const waiting = new Promise<never>((resolve) => {
      answer = () => resolve(undefined as never);
    });
    const memory = memoryStorage();
    const journal = await openTestJournal({ storage: hostStore({ append: () => waiting }, memory) });
    const told: (string | undefined)[] = [];
    journal.subscribe(() => told.push(journal.status.problem?.code));
    const writing = journal.record('note.written', { text: 'een' });
    await seconds(3);
    expect(journal.status).toMatchObject({ pending: 1, problem: { code: 'ONDERWEG-313' } });
    expect(told).toContain('ONDERWEG-313');
    const again = journal.record('note.written', { text: 'een' });
    const other = journal.record('note.written', { text: 'twee' });
    answer();
    await seconds(1);
    expect(await again).toEqual(await writing);
    await other;
    expect(journal.status).toMatchObject({ pending: 0 });
    expect(journal.status.problem).toBeUndefined();
    expect(await readStored(memory)).toHaveLength(2);
  });

  test('[P47] neither closing nor a copy waits for a write that hangs; what hung is told as that', async () => {
    const journal = await openTestJournal({ storage: hostStore({ append: () => never }) });
    const refused = expect(journal.record('note.written', { text: 'een' })).rejects.toMatchObject({ code: 'ONDERWEG-313' });
    const copying = journal.exportDossier();
    await seconds(3);
    expect(new TextDecoder().decode(await copying)).toContain('onderweg-dossier');
    const closing = journal.close();
    await seconds(3);
    await closing;
    await refused;
    await expect(journal.record('note.written', { text: 'twee' })).rejects.toMatchObject({ code: 'ONDERWEG-307' });
  });

  test('[P47] a close that hangs is not waited for', async () => {
    const journal = await openTestJournal({ storage: hostStore({ close: () => never }) });
    const closing = journal.close();
    await seconds(3);
    await closing;
  });

  test('[P47] news that does not come is told, and over when it comes', async () => {
    const answers: Partial<Record<Call, () => Promise<never>>> = {};
    const journal = await openTestJournal({ storage: hostStore(answers) });
    answers.read = () => never;
    const refused = expect(journal.refresh()).rejects.toMatchObject({ code: 'ONDERWEG-313' });
    await seconds(3);
    await refused;
    const copying = journal.exportDossier();
    await seconds(3);
    await copying;
  });
});

describe('a store that fails', () => {
  const fail = (error: unknown) => () => Promise.reject(error);
  const unauthorised = Object.assign(new Error('Unauthorized'), { status: 401 });

  test.each<[string, unknown, string, string]>([
    ['a plain error', new Error('No.'), '302', '309'],
    ['no error at all', 'no', '302', '309'],
    ['nothing', undefined, '302', '309'],
    ['401', unauthorised, '315', '315'],
    ['its own 315', new OnderwegError('ONDERWEG-315'), '315', '315'],
    ['its own 314', new OnderwegError('ONDERWEG-314'), '314', '314'],
    ['no network', new TypeError('Failed to fetch'), '314', '314'],
    ['a mistake of its own', new TypeError('undefined is not a function'), '302', '309'],
  ])('[P47] %s has a code, when opening, reading and writing', async (_, error, open, append) => {
    for (const call of ['open', 'read'] as const) {
      await expect(openTestJournal({ storage: hostStore({ [call]: fail(error) }) })).rejects.toMatchObject({
        name: 'OnderwegError',
        code: `ONDERWEG-${open}`,
      });
    }
    const journal = await openTestJournal({ storage: hostStore({ append: fail(error) }) });
    await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: `ONDERWEG-${append}` });
    expect(journal.status.problem?.code).toBe(`ONDERWEG-${append}`);
    await journal.close();
  });

  test.each<[string, unknown]>([
    [
      'throws at once',
      () => {
        throw new Error('No.');
      },
    ],
    ['opens nothing', async () => undefined],
    ['opens something else', async () => ({ read: 3 })],
    [
      'reads nothing',
      async () => ({
        ...(await memoryStorage().open('x', { newId: () => 'x', onChange: () => undefined, writer: 1 })),
        read: async () => undefined,
      }),
    ],
  ])('[P47] a storage that %s is refused with 302', async (_, open) => {
    await expect(openTestJournal({ storage: { open } as never })).rejects.toMatchObject({ code: 'ONDERWEG-302' });
  });

  test('[J40] of several writes without an answer each is known again', async () => {
    const memory = memoryStorage();
    let isLate = true;
    const storage: JournalStorage = {
      ...memory,
      open: async (...given) => {
        const store = await memory.open(...given);
        return {
          ...store,
          durability: 'durable',
          append: async (records) => {
            await store.append(records);
            if (isLate) throw new Error('No answer.');
          },
        };
      },
    };
    const journal = await openTestJournal({ storage });
    const texts = ['een', 'twee', 'drie'];
    for (const text of texts)
      await expect(journal.record('note.written', { text })).rejects.toMatchObject({ code: 'ONDERWEG-309' });
    isLate = false;
    await journal.record('note.written', { text: 'vier' });
    for (const text of texts) await journal.record('note.written', { text });
    expect(journal.dossier.notes.map(({ text }) => text).toSorted()).toEqual([...texts, 'vier'].toSorted());
  });
});

describe('what a host hands in', () => {
  const right = { journal: 'mila', author: client, storage: memoryStorage() };

  test.each<[string, object]>([
    ['no journal', { journal: undefined }],
    ['an empty journal', { journal: '' }],
    ['a journal of blanks', { journal: ' \u200b' }],
    ['a number for a journal', { journal: 42 }],
    ['half a pair in the name', { journal: 'a\ud800' }],
    ['no author', { author: undefined }],
    ['an author without a name', { author: { id: ' ', role: 'client' } }],
    ['a number for an author', { author: { id: 12, role: 'client' } }],
    ['a role that does not exist', { author: { id: 'mila', role: 'employee' } }],
    ['a role that every object has', { author: { id: 'mila', role: 'toString' } }],
    ['no storage', { storage: undefined }],
    ['a device of blanks', { device: ' ' }],
    ['a zone that does not exist', { timeZone: 'W. Europe Standard Time' }],
    ['an empty zone', { timeZone: '' }],
    ['a clock that is none', { clock: 3 }],
  ])('[P47] %s is refused at the door with 101', async (_, wrong) => {
    await expect(openJournal({ ...right, ...wrong } as never)).rejects.toMatchObject({ code: 'ONDERWEG-101' });
  });

  test('[P47] nothing at all is refused with 101', async () => {
    await expect(openJournal(undefined as never)).rejects.toMatchObject({ code: 'ONDERWEG-101' });
  });

  test.each([Number.NaN, 8.64e15, -8.64e15])('[P17] a clock that shows no time (%d) refuses the write with 101', async (time) => {
    const journal = await openTestJournal({ clock: () => new Date(time) });
    await expect(journal.record('note.written', { text: 'x' })).rejects.toMatchObject({ code: 'ONDERWEG-101' });
    expect(journal.entries()).toEqual([]);
  });

  test('[J34] times are shown in the zone of the person', async () => {
    const clock = () => new Date('2026-03-11T02:30:15Z');
    const journal = await openTestJournal({ clock, timeZone: 'America/Curacao' });
    expect((await journal.record('note.written', { text: 'x' })).shownTime).toBe('2026-03-10T22:30:15-04:00');
    const other = await openTestJournal({ clock, timeZone: 'Asia/Kathmandu' });
    expect((await other.record('note.written', { text: 'x' })).shownTime).toBe('2026-03-11T08:15:15+05:45');
  });
});
