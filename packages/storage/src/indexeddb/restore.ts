import { OnderwegError } from '@onderweg/core';
import { readRuns } from '../second-copy/copy-file';
import { listFolders, readCopy, toFolder } from '../second-copy/read-copy';
import { lastOf } from '../second-copy/runs';
import type { JournalDatabase } from './database';
import type { Witness } from '../second-copy/witness';
import type { Guard } from './guard';
import { putBack } from './put-back';

export type Restored = {
  /** The name of the database: the old one, when all of it was put back. */
  readonly birth: string;
  /** 311 or 312: what was lost on the way, and what has become of it. */
  readonly loss?: OnderwegError | undefined;
};

/**
 * Compares a database with its witness and its second copy, and puts back what it has lost: a database that comes back empty
 * or shorter is never taken for a new one.
 *
 * @throws what the place or the database throws: what it held is not known then
 */
export async function restore(database: JournalDatabase, guard: Guard): Promise<Restored> {
  const { place, names, box } = guard;
  const witness = box.read();
  // Not the one that was read before: another tab may have put the old one back since.
  let birth = await readBirth(database);
  let position = await readPosition(database);
  let recovered = 0;
  for (const folder of place ? listFolders(names) : []) {
    const runs = names.filter((name) => name.startsWith(`${folder}/`)).flatMap(readRuns);
    if (!place || (folder === toFolder(birth) && lastOf(runs) <= position)) continue;
    const outcome = await putBack(database, birth, await readCopy(place, names, folder));
    birth = outcome.birth;
    recovered += outcome.count;
    if (folder !== toFolder(birth)) await place.removeFolder(folder).catch(() => undefined);
  }
  if (recovered > 0) position = await readPosition(database);
  const missing = witness ? countMissing(witness.birth === birth ? position : recovered, witness.position) : 0;
  const key = witness?.lost?.key ?? witness?.key ?? '';
  const isStillLost = witness?.lost !== undefined && (await isAbsent(database, key));
  const lost = missing + (isStillLost ? (witness?.lost?.count ?? 0) : 0);
  const untold: Untold = {
    lost: lost > 0 ? { count: lost, key } : undefined,
    recovered: (witness?.recovered ?? 0) + recovered || undefined,
  };
  box.write({ birth, position, key: await readLastKey(database), ...untold });
  return { birth, loss: toLoss(untold) };
}

type Untold = Pick<Witness, 'lost' | 'recovered'>;

/** What nobody has read yet, as the error that tells it. */
export function toLoss({ lost, recovered }: Untold): OnderwegError | undefined {
  if (lost) return new OnderwegError('ONDERWEG-312', { count: lost.count, recovered });
  return recovered ? new OnderwegError('ONDERWEG-311', { count: recovered }) : undefined;
}

function countMissing(held: number, witnessed: number): number {
  return Math.max(0, witnessed - held);
}

async function readBirth(database: JournalDatabase): Promise<string> {
  return String((await database.get('meta', 'birth')) ?? '');
}

async function readPosition(database: JournalDatabase): Promise<number> {
  const cursor = await database.transaction('records').store.openKeyCursor(null, 'prev');
  return cursor?.primaryKey ?? 0;
}

async function readLastKey(database: JournalDatabase): Promise<string> {
  const cursor = await database.transaction('records').store.openCursor(null, 'prev');
  return typeof cursor?.value?.key === 'string' ? cursor.value.key : '';
}

async function isAbsent(database: JournalDatabase, key: string): Promise<boolean> {
  return (await database.getKeyFromIndex('records', 'key', key)) === undefined;
}
