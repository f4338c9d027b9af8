import { OnderwegError } from '@onderweg/core';
import { deleteDB } from 'idb';
import { isNamed } from '../failures/storage-failure';
import { openDatabase, schemaVersion } from './database';
import { settleWithin } from './settle-within';

/** How long a tab that does not let go may hold up the end of a database, in milliseconds. */
const limit = 2_000;

/** Takes a database away. @throws OnderwegError 303 when a tab holds it: it goes when that tab lets go. */
export async function eraseDatabase(name: string): Promise<void> {
  const going = emptyDatabase(name).then(() => deleteDB(name));
  const isGone = await settleWithin(
    going.then(() => true),
    limit,
  );
  if (!isGone) throw new OnderwegError('ONDERWEG-303');
}

/** First what stands in it: a tab that is frozen can hold up the rest. */
async function emptyDatabase(name: string): Promise<void> {
  const ignore = () => undefined;
  try {
    const options = { version: schemaVersion, mustExist: true, onLetGo: ignore, onTerminated: ignore };
    const { database } = await openDatabase(name, options);
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    database.close();
  } catch (cause) {
    // There was none.
    if (!isNamed(cause, 'AbortError')) throw cause;
  }
}
