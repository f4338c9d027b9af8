import { type PlacedRecord, readCopyFile, readRuns } from './copy-file';
import type { CopyPlace } from './copy-place';
import { isDraftFile, readDraftFile } from './draft-file';

export type CopyContents = {
  /** The name of the database that it is a copy of. */
  readonly birth: string;
  /** In the order of their positions, each position and each key once. */
  readonly records: readonly PlacedRecord[];
  readonly drafts: ReadonlyMap<string, string>;
};

/** All that the copy of one database holds. @throws what the place throws: then it is not known what there is */
export async function readCopy(place: CopyPlace, names: readonly string[], folder: string): Promise<CopyContents> {
  const own = names.filter((name) => name.startsWith(`${folder}/`));
  const parts = own.filter((name) => readRuns(name).length > 0);
  const texts = await Promise.all(parts.map((name) => place.read(name)));
  const byPosition = new Map(texts.flatMap((text) => readCopyFile(text ?? '')).map((record) => [record.position, record]));
  const keys = new Set<string>();
  const records = [...byPosition.values()]
    .sort((one, other) => one.position - other.position)
    .filter(({ key }) => !keys.has(key) && keys.add(key));
  const drafts = await Promise.all(own.filter(isDraftFile).map(async (name) => readDraftFile((await place.read(name)) ?? '')));
  return { birth: decodeURIComponent(folder), records, drafts: new Map(drafts.filter((draft) => draft !== undefined)) };
}

/** The folder of the copy of one database. */
export function toFolder(birth: string): string {
  return encodeURIComponent(birth);
}

export function listFolders(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.slice(0, name.indexOf('/'))))];
}
