/** IndexedDB without anything around it: what nobody can beat in this page. */
export function openRaw(name: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('records', { autoIncrement: true });
    };
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

/** Adds all in one transaction that is on the disk when it ends. */
export function addAll(database: IDBDatabase, values: readonly unknown[]): Promise<void> {
  return new Promise((done, fail) => {
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    const store = transaction.objectStore('records');
    for (const value of values) store.add(value);
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
}

export function getAll(database: IDBDatabase, store: string): Promise<readonly unknown[]> {
  return new Promise((done, fail) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}
