import type { JournalDatabase } from './database';

/** What a database says about itself: its own name, made when it was, and the oldest version that may write. */
export type Mark = { readonly birth: string; readonly minWriter: number };

/** Reads the mark, and writes what is missing: a name, and that code of this version has written here. */
export async function markDatabase(database: JournalDatabase, newId: () => string, writer: number): Promise<Mark> {
  const reading = database.transaction('meta');
  reading.done.catch(() => undefined);
  const found = await readMark(reading.store);
  if (found.birth !== undefined && found.minWriter >= writer) return { birth: found.birth, minWriter: found.minWriter };
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const meta = transaction.objectStore('meta');
  // Again, inside the transaction: another tab may have been first.
  const { birth = newId(), minWriter } = await readMark(meta);
  const mark = { birth, minWriter: Math.max(minWriter, writer) };
  await Promise.all([meta.put(mark.birth, 'birth'), meta.put(mark.minWriter, 'minWriter'), transaction.done]);
  return mark;
}

type Meta = { get(key: string): Promise<string | number | undefined> };

async function readMark(meta: Meta): Promise<{ birth: string | undefined; minWriter: number }> {
  const [birth, minWriter] = await Promise.all([meta.get('birth'), meta.get('minWriter')]);
  return {
    birth: typeof birth === 'string' && birth !== '' ? birth : undefined,
    minWriter: typeof minWriter === 'number' ? minWriter : 0,
  };
}
