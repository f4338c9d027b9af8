import { type Entry, openJournal } from '@onderweg/core';
import { indexedDbStorage } from '@onderweg/storage/indexeddb';
import { memoryStorage } from '@onderweg/storage/memory';
import { makeEntries } from '../events.ts';
import { type RaceOptions, runRace } from '../race.ts';
import { watchTasks } from './longest-task.ts';
import { addAll, getAll, openRaw } from './raw-database.ts';

const author = { id: 'bench', role: 'client' } as const;
const toRecord = (entry: Entry) => ({ key: `${entry.device}/${entry.deviceSeq}`, text: JSON.stringify(entry) });
const openOptions = { newId: () => crypto.randomUUID(), onChange: () => {}, writer: 1 };
const finding = { text: 'Drie ziekenhuizen, drie verrassingen.', links: [{ direction: 'd1', about: 'c1', polarity: 1 }] };

/** S1: until what was recorded would survive a power cut. */
async function record(options: RaceOptions) {
  const raw = await openRaw('raw');
  const journal = await openJournal({ journal: 'record', author, storage: indexedDbStorage() });
  await journal.record('direction.added', { id: 'd1', title: 'Ambulance', source: 'client', novelty: 'vague', state: 'active' });
  const [entry] = makeEntries(1);
  return runRace(
    [
      { name: 'journal.record', run: () => journal.record('finding.logged', finding) },
      { name: 'raw strict append (limit)', run: () => addAll(raw, [toRecord(entry as Entry)]) },
    ],
    options,
  );
}

/** Until the segments of the store have caught up, which it does when the page is idle. */
async function waitForSegments(name: string, count: number): Promise<void> {
  const database = await openRaw(`onderweg/${name}`);
  while ((await getAll(database, 'segments')).length < count) await new Promise((done) => setTimeout(done, 200));
  database.close();
}

/** S2: from a closed journal of 10,000 to its dossier. */
async function open(options: RaceOptions & { count: number }) {
  const entries = makeEntries(options.count);
  const objects = await openRaw('objects');
  await addAll(objects, entries);
  const texts = await openRaw('texts');
  await addAll(texts, entries.map(toRecord));
  const store = await indexedDbStorage().open('bench', openOptions);
  await store.append(entries.map(toRecord));
  await waitForSegments('bench', Math.floor(options.count / 1000));
  const lines = entries.map((entry) => JSON.stringify(entry));
  const times = await runRace(
    [
      {
        name: 'openJournal from IndexedDB',
        run: async () => (await openJournal({ journal: 'bench', author, storage: indexedDbStorage() })).close(),
      },
      { name: 'of which reading the store', run: () => store.read(0) },
      { name: 'raw getAll of the entries as objects', run: () => getAll(objects, 'records') },
      { name: 'raw getAll of the entries as texts', run: () => getAll(texts, 'records') },
      { name: 'JSON.parse of the same in memory', run: () => lines.map((line) => JSON.parse(line) as unknown) },
    ],
    options,
  );
  await store.close();
  return times;
}

/** S3: a whole dossier out and in. */
async function carry(options: RaceOptions & { count: number }) {
  const entries = makeEntries(options.count);
  const storage = memoryStorage();
  const store = await storage.open('bench', openOptions);
  await store.append(entries.map(toRecord));
  const journal = await openJournal({ journal: 'bench', author, storage });
  const bytes = await journal.exportDossier();
  const json = new TextEncoder().encode(JSON.stringify(entries));
  const openEmpty = () => openJournal({ journal: 'bench', author, storage: memoryStorage() });
  const times = await runRace<unknown>(
    [
      { name: 'exportDossier', run: () => journal.exportDossier() },
      { name: 'JSON.stringify to bytes', run: () => new TextEncoder().encode(JSON.stringify(entries)) },
      {
        name: 'importDossier into memory',
        prepare: openEmpty,
        run: (empty) => (empty as Awaited<ReturnType<typeof openEmpty>>).importDossier(bytes),
      },
      { name: 'JSON.parse from bytes', run: () => JSON.parse(new TextDecoder().decode(json)) as unknown },
    ],
    options,
  );
  return { times, bytes: bytes.byteLength };
}

async function makeFile(count: number): Promise<Uint8Array> {
  const storage = memoryStorage();
  await (await storage.open('bench', openOptions)).append(makeEntries(count).map(toRecord));
  return (await openJournal({ journal: 'bench', author, storage })).exportDossier();
}

/** S3, into IndexedDB: once, it takes long. */
async function carryDurably({ count }: { count: number }) {
  const entries = makeEntries(count);
  const bytes = await makeFile(count);
  const raw = await openRaw('raw-import');
  const journal = await openJournal({ journal: 'bench', author, storage: indexedDbStorage({ prefix: 'import' }) });
  const start = performance.now();
  await addAll(raw, entries.map(toRecord));
  const middle = performance.now();
  const readLongest = watchTasks();
  await journal.importDossier(bytes);
  const end = performance.now();
  return { raw: middle - start, ours: end - middle, longest: await readLongest() };
}

Object.assign(globalThis, { bench: { record, open, carry, carryDurably } });
