import type { CopyContents } from '../second-copy/read-copy';
import type { JournalDatabase } from './database';

export type PutBack = { readonly birth: string; readonly count: number };

/**
 * Puts back what a copy holds and the database does not. A database that is empty becomes the one that the copy is of, name and
 * positions included, so that the copy and tabs that are still open go on with it.
 */
export async function putBack(database: JournalDatabase, birth: string, copy: CopyContents): Promise<PutBack> {
  const stores = ['records', 'segments', 'drafts', 'meta'] as const;
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  transaction.done.catch(() => undefined);
  const records = transaction.objectStore('records');
  const drafts = transaction.objectStore('drafts');
  const meta = transaction.objectStore('meta');
  const [taken, positions, typed] = await Promise.all([records.index('key').count(), records.getAllKeys(), drafts.getAllKeys()]);
  const isEmpty = taken === 0 && positions.length === 0;
  const known = isEmpty ? new Set() : new Set((await records.getAll()).map((record) => record?.key));
  const used = new Set(positions);
  const missing = copy.records.filter(({ key }) => !known.has(key));
  const isSame = isEmpty || copy.birth === birth;
  for (const [at, { position, key, text }] of missing.entries()) {
    const isFree = isSame && !used.has(position);
    const putting = isFree ? records.put({ key, text }, position) : records.add({ key, text });
    putting.catch(() => undefined);
    // A page goes on meanwhile.
    if (at % 1_000 === 999) await putting;
  }
  for (const [key, text] of isEmpty ? copy.drafts : []) if (!typed.includes(key)) void drafts.put(text, key);
  if (missing.length > 0) void transaction.objectStore('segments').clear();
  if (isEmpty) void meta.put(copy.birth, 'birth');
  await transaction.done;
  return { birth: isEmpty ? copy.birth : birth, count: missing.length };
}
