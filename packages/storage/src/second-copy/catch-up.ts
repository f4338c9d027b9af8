import { type PlacedRecord, readRuns, toCopyFiles } from './copy-file';
import type { CopyPlace } from './copy-place';
import { findGaps, type Run } from './runs';

/** Brings what the store holds and the copy does not, such as what came just before a tab was killed. */
export async function catchUp(
  place: CopyPlace,
  folder: string,
  position: number,
  readRun: (run: Run) => Promise<readonly PlacedRecord[]>,
): Promise<void> {
  const runs = (await place.list()).filter((name) => name.startsWith(`${folder}/`)).flatMap(readRuns);
  for (const gap of findGaps(runs, position)) {
    for (let first = gap[0]; first <= gap[1]; first += 500) {
      const records = await readRun([first, Math.min(first + 499, gap[1])]);
      for (const { name, text } of toCopyFiles(folder, records)) await place.write(name, text);
    }
  }
}
