import type { JournalDatabase } from './database';

/** What a database says about itself. */
export type Mark = { readonly device: string; readonly minWriter: number };

/** Reads the mark, and writes what is missing: the name of this device, and that code of this version has written here. */
export async function markDatabase(database: JournalDatabase, newDevice: string, writer: number): Promise<Mark> {
  const found = await readMark(database.transaction('meta').objectStore('meta'));
  if (found.device !== undefined && found.minWriter >= writer) return { device: found.device, minWriter: found.minWriter };
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  const meta = transaction.objectStore('meta');
  // Again, inside the transaction: another tab may have been first.
  const { device = newDevice, minWriter } = await readMark(meta);
  const mark = { device, minWriter: Math.max(minWriter, writer) };
  await Promise.all([meta.put(mark.device, 'device'), meta.put(mark.minWriter, 'minWriter'), transaction.done]);
  return mark;
}

type Meta = { get(key: string): Promise<string | number | undefined> };

async function readMark(meta: Meta): Promise<{ device: string | undefined; minWriter: number }> {
  const [device, minWriter] = await Promise.all([meta.get('device'), meta.get('minWriter')]);
  return {
    device: typeof device === 'string' && device !== '' ? device : undefined,
    minWriter: typeof minWriter === 'number' ? minWriter : 0,
  };
}
