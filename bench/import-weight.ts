import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeEntries } from './events.ts';
import { fillStorage } from './filled-storage.ts';
import { memoryStorage, openJournal } from './onderweg.ts';

const author = { id: 'bench', role: 'client' } as const;

export type ImportWeight = { readonly bytes: number; readonly live: number; readonly peak: number };

/** In a process of its own, so that nothing else is weighed. */
export async function weighImport(count: number): Promise<ImportWeight> {
  const folder = await mkdtemp(join(tmpdir(), 'onderweg-bench-'));
  const file = join(folder, 'dossier.jsonl');
  const journal = await openJournal({ journal: 'bench', author, storage: await fillStorage(makeEntries(count)) });
  await writeFile(file, await journal.exportDossier());
  try {
    const said = await new Promise<string>((done, fail) => {
      execFile(process.execPath, [import.meta.filename, file], (error, stdout) => (error ? fail(error) : done(stdout)));
    });
    return JSON.parse(said) as ImportWeight;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function weigh(file: string): Promise<ImportWeight> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const bytes = new Uint8Array(await readFile(file));
  const journal = await openJournal({ journal: 'bench', author, storage: memoryStorage() });
  collect();
  const before = process.memoryUsage();
  await journal.importDossier(bytes);
  // In kilobytes; the most so far, which was during the import.
  const peak = process.resourceUsage().maxRSS * 1024 - before.rss;
  collect();
  return { bytes: bytes.byteLength, live: process.memoryUsage().heapUsed - before.heapUsed, peak };
}

if (process.argv[1] === import.meta.filename && process.argv[2]) console.log(JSON.stringify(await weigh(process.argv[2])));
