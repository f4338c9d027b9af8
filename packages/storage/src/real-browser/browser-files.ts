import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder in which Chromium keeps the databases of the test's origin. */
const databaseFolder = 'Default/IndexedDB/http_localhost_9.indexeddb.leveldb';

/** What can become of the log of the databases while the browser is closed. */
export const damages: readonly { readonly name: string; readonly damage: (profile: string) => Promise<void> }[] = [
  {
    name: 'one flipped byte',
    damage: (profile) =>
      changeLog(profile, (bytes) => {
        const at = Math.floor(bytes.length / 2);
        bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      }),
  },
  {
    name: '64 zeroed bytes',
    damage: (profile) => changeLog(profile, (bytes) => bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 64)),
  },
  { name: 'a removed log', damage: async (profile) => rm(await findLog(profile)) },
];

/** Half a record: what a kill or a full disk leaves. */
export async function addHalfRecord(profile: string): Promise<void> {
  await appendFile(await findLog(profile), Buffer.from([0x12, 0x34, 0x56, 0x78, 0x40, 0x00, 0x01]));
}

async function changeLog(profile: string, change: (bytes: Buffer) => void): Promise<void> {
  const log = await findLog(profile);
  const bytes = await readFile(log);
  change(bytes);
  await writeFile(log, bytes);
}

async function findLog(profile: string): Promise<string> {
  const folder = join(profile, databaseFolder);
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.log')).sort();
  return join(folder, logs.at(-1) ?? 'no.log');
}

/** Every file of the profile that holds one of these texts, as bytes of either encoding. */
export async function findTexts(profile: string, texts: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await readdir(profile, { recursive: true })) {
    const path = join(profile, name);
    // Files come and go while a browser is open.
    const bytes = await readBytes(path);
    const needles = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
    if (needles.some((needle) => bytes.includes(needle))) found.push(name);
  }
  return found;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : Buffer.alloc(0);
  } catch {
    return Buffer.alloc(0);
  }
}
