import { memoryStorage } from '@onderweg/storage/memory';
import { describe, expect, test } from 'vitest';
import { openTestJournal, readStored, writeStored } from './a-journal.test.setup';
import type { Entry } from './entry';
import { pause } from './pause';
import type { JournalStorage } from './storage';

const count = 6_000;
/** Each part of the work lets others have their turn this often at least. */
const fewest = count / 1_000;

/** Entries of some devices, whose lines are told apart and stand in the order of the journal. */
async function makeLines(device = 'a', step = 1): Promise<readonly string[]> {
  const note = (await (await openTestJournal()).record('note.written', { text: 'notitie' })) as Entry;
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify({ ...note, id: `${device}-${at}`, device, deviceSeq: at + 1, after: at * step }),
  );
}

const header = JSON.stringify({ format: 'onderweg-dossier', version: 1, journal: 'mila' });
const toFile = (lines: readonly string[]) => new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`);
const toRecords = (lines: readonly string[]) => lines.map((text, at) => ({ key: `${text.slice(7, 10)}/${at}`, text }));

/** Counts how often others have had their turn. */
function countTurns() {
  let turns = 0;
  let isOver = false;
  const next = () => {
    turns++;
    if (!isOver) void pause().then(next);
  };
  void pause().then(next);
  return {
    read: () => turns,
    stop: () => {
      isOver = true;
    },
  };
}

/** A store that notes when each call comes, and when it was answered. */
function noteCalls(storage: JournalStorage, note: (call: string) => void): JournalStorage {
  return {
    ...storage,
    open: async (...given) => {
      const store = await storage.open(...given);
      return {
        ...store,
        append: async (records) => {
          note('append');
          await store.append(records);
          note('appended');
        },
        read: async (after) => {
          const news = await store.read(after);
          note('read');
          return news;
        },
      };
    },
  };
}

describe('long work is done in pieces, so that the page goes on', () => {
  test.each([
    ['into an empty journal', 0, 'b', 2],
    ['among entries that stand between its lines', count, 'b', 2],
    ['with lines that cannot be read', 0, 'b', 0],
  ])('[P33] [F9] an import %s: reading, choosing and taking in', async (_, before, device, step) => {
    const turns = countTurns();
    const at: Record<string, number> = {};
    const storage = noteCalls(memoryStorage(), (call) => {
      at[call] = turns.read();
    });
    if (before > 0) await writeStored(storage, toRecords(await makeLines()));
    const journal = await openTestJournal({ storage });
    const lines = (await makeLines(device, Math.max(1, step))).map((line) => (step === 0 ? line.slice(0, -2) : line));
    const start = turns.read();
    let lastRead = start;
    const outcome = await journal.importDossier(toFile(lines), {
      onProgress: () => {
        lastRead = turns.read();
      },
    });
    const end = turns.read();
    turns.stop();
    const isReadable = step > 0;
    expect(outcome).toEqual({ added: isReadable ? count : 0, known: 0, quarantined: isReadable ? 0 : count });
    expect(journal.entries()).toHaveLength(isReadable ? count + before : before);
    expect(lastRead - start).toBeGreaterThanOrEqual(fewest);
    expect((at['append'] ?? 0) - lastRead).toBeGreaterThanOrEqual(fewest);
    expect(end - (at['appended'] ?? 0)).toBeGreaterThanOrEqual(fewest);
  });

  test('[P33] [J55] opening, news and a copy', async () => {
    const turns = countTurns();
    const at: Record<string, number> = {};
    const storage = noteCalls(memoryStorage(), (call) => {
      at[call] = turns.read();
    });
    await writeStored(storage, toRecords(await makeLines()));
    const journal = await openTestJournal({ storage });
    expect(turns.read() - (at['read'] ?? 0)).toBeGreaterThanOrEqual(fewest);

    const told: number[] = [];
    journal.subscribe(() => told.push(journal.dossier.entries));
    await writeStored(storage, toRecords(await makeLines('c', 1)));
    await journal.refresh();
    expect(turns.read() - (at['read'] ?? 0)).toBeGreaterThanOrEqual(fewest);
    expect(told).toEqual([2 * count]);

    const file = await journal.exportDossier();
    expect(turns.read() - (at['read'] ?? 0)).toBeGreaterThanOrEqual(fewest);
    turns.stop();
    const copy = await openTestJournal();
    await copy.importDossier(file);
    expect(copy.entries()).toEqual(journal.entries());
    expect(copy.dossier).toEqual(journal.dossier);
  });
});

describe('what others do between the pieces', () => {
  test('[F8] [J12] [J55] all of an import shows at once, or none of it', async () => {
    const journal = await openTestJournal();
    const { dossier } = journal;
    const entries = journal.entries();
    let isDone = false;
    const importing = journal.importDossier(toFile(await makeLines())).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      if (journal.dossier !== dossier) break;
      expect(journal.entries()).toBe(entries);
      expect(journal.entries()).toEqual([]);
      await pause();
    }
    await importing;
    expect(journal.entries()).toHaveLength(count);
    expect(journal.dossier.entries).toBe(count);
  });

  test('[J55] [P4] [P13] what another copy writes meanwhile, and what is recorded meanwhile, is there once', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage, device: 'here' });
    const other = await openTestJournal({ storage, device: 'there' });
    let isDone = false;
    const importing = journal.importDossier(toFile(await makeLines())).finally(() => {
      isDone = true;
    });
    const own = journal.record('note.written', { text: 'hier, onder het inlezen' });
    let written = 0;
    while (!isDone) {
      if (written < 5) {
        await other.record('note.written', { text: `daar ${written}` });
        written++;
      }
      await pause();
    }
    await importing;
    await own;
    await journal.refresh();
    const again = await openTestJournal({ storage });
    expect(journal.entries()).toHaveLength(count + written + 1);
    expect(new Set(journal.entries().map(({ id }) => id)).size).toBe(count + written + 1);
    expect(again.entries()).toEqual(journal.entries());
    expect(again.dossier).toEqual(journal.dossier);
  });

  test('[F9] cancelled when all was read, and nothing was written: 316, nothing changed', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage });
    const { dossier, status } = journal;
    const stop = new AbortController();
    const importing = journal.importDossier(toFile(await makeLines()), {
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        if (done >= total - 1) void pause().then(() => stop.abort());
      },
    });
    await expect(importing).rejects.toMatchObject({ code: 'ONDERWEG-316' });
    expect(await readStored(storage)).toEqual([]);
    expect(journal.dossier).toBe(dossier);
    expect(journal.status).toEqual(status);
  });

  test('[P44] what is being erased is in no copy that is asked for after it', async () => {
    const storage = memoryStorage();
    await writeStored(storage, toRecords(await makeLines()));
    const journal = await openTestJournal({ storage });
    const secret = await journal.record('note.written', { text: 'mijn geheim' });
    const erasing = journal.erase(secret.id);
    const copying = journal.exportDossier();
    await erasing;
    expect(new TextDecoder().decode(await copying).includes('mijn geheim')).toBe(false);
  });

  test('[P44] what is erased while others are taken in stays erased', async () => {
    const storage = memoryStorage();
    const journal = await openTestJournal({ storage, device: 'here' });
    const secret = await journal.record('note.written', { text: 'mijn geheim' });
    await writeStored(storage, toRecords(await makeLines()));
    const refreshing = journal.refresh();
    await journal.erase(secret.id);
    await refreshing;
    const again = await openTestJournal({ storage });
    for (const each of [journal, again]) {
      expect(JSON.stringify(each.entries()).includes('mijn geheim')).toBe(false);
      expect(each.entries()).toHaveLength(count + 2);
    }
    expect(JSON.stringify(await readStored(storage)).includes('mijn geheim')).toBe(false);
    expect(again.dossier).toEqual(journal.dossier);
  });
});
