import { readCopyFile, readRuns, toCopyFiles } from './copy-file';
import type { CopyPlace } from './copy-place';
import { countRuns } from './runs';

/** From this many small files on they are put together. */
const many = 12;
/** A file with more records than this stays as it is. */
const small = 200;

/** Puts small files together. What is whole is written before what it replaces is taken away. */
export async function tidyCopy(place: CopyPlace, folder: string, isStopped: () => boolean): Promise<void> {
  const names = (await place.list()).filter((name) => name.startsWith(`${folder}/`));
  const parts = names.filter((name) => readRuns(name).length > 0 && countRuns(readRuns(name)) <= small);
  if (parts.length < many) return;
  const texts = await Promise.all(parts.map((name) => place.read(name)));
  const records = new Map(texts.flatMap((text) => readCopyFile(text ?? '')).map((record) => [record.position, record]));
  const made = new Set<string>();
  for (const { name, text } of toCopyFiles(folder, [...records.values()])) {
    if (isStopped()) return;
    await place.write(name, text);
    made.add(name);
  }
  for (const name of parts) if (!made.has(name) && !isStopped()) await place.remove(name);
}
