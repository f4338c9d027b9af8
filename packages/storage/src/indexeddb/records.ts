import { type JournalRecord, OnderwegError } from '@onderweg/core';
import type { PlacedRecord } from '../second-copy/copy-file';
import type { Run } from '../second-copy/runs';
import { type JournalDatabase, TooNewError } from './database';
import { readSegments } from './read-segments';

/** So few at once that a page goes on meanwhile. */
const atOnce = 1_000;

/**
 * Adds all records or none, and resolves with where they stand when they are on the disk.
 *
 * @throws TooNewError, or what the browser throws: ConstraintError when a key is taken, QuotaExceededError
 */
export async function appendRecords(
  database: JournalDatabase,
  records: readonly JournalRecord[],
  writer: number,
): Promise<readonly PlacedRecord[]> {
  if (records.length === 0) return [];
  const transaction = database.transaction(['records', 'meta'], 'readwrite', { durability: 'strict' });
  transaction.done.catch(ignore);
  let isTooNew = false;
  const abortWhenTooNew = (minWriter: unknown) => {
    if (typeof minWriter !== 'number' || minWriter <= writer) return;
    isTooNew = true;
    transaction.abort();
  };
  // Asked first, so answered before the transaction can end by itself.
  transaction.objectStore('meta').get('minWriter').then(abortWhenTooNew, ignore);
  const store = transaction.objectStore('records');
  let failure: unknown;
  const noteFailure = (cause: unknown) => {
    failure ??= cause;
  };
  const placed: PlacedRecord[] = [];
  for (const [at, { key, text }] of records.entries()) {
    const adding = store.add({ key, text }).then((position) => placed.push({ position, key, text }), noteFailure);
    // A page goes on meanwhile, and the transaction waits for what is added in the turn of an answer.
    if (at % atOnce === atOnce - 1) await adding;
    if (failure !== undefined || isTooNew) break;
  }
  try {
    // A request that succeeds can still be undone; only the end of the transaction is an answer.
    await transaction.done;
  } catch (cause) {
    throw isTooNew ? new TooNewError() : (failure ?? cause);
  }
  return placed;
}

export type ReadRecords = {
  readonly records: readonly JournalRecord[];
  readonly position: number;
  /** How many of them stand in no segment. */
  readonly loose: number;
  /** The segments did not agree with the records, and were not used. */
  readonly isCacheBroken: boolean;
};

/** @throws OnderwegError 302 when what was read before is gone */
export async function readRecords(database: JournalDatabase, after: number): Promise<ReadRecords> {
  const hasCache = after === 0 && database.objectStoreNames.contains('segments');
  const transaction = database.transaction(hasCache ? ['records', 'segments'] : ['records']);
  transaction.done.catch(ignore);
  const store = transaction.objectStore('records');
  const [cursor, found] = await Promise.all([
    store.openKeyCursor(null, 'prev'),
    hasCache ? readSegments(transaction.objectStore('segments')) : undefined,
  ]);
  const position = cursor?.primaryKey ?? 0;
  if (position < after) throw new OnderwegError('ONDERWEG-302', { reason: 'cleared' });
  const covered = found && found.last > 0 ? await store.count(IDBKeyRange.upperBound(found.last)) : 0;
  const isCacheBroken = found !== undefined && (!found.isWhole || found.records.length !== covered);
  const cached = found && !isCacheBroken ? found : { records: [], last: after };
  const loose = cached.last < position ? await readLoose(store, cached.last) : [];
  const records = cached.records.length > 0 ? [...cached.records, ...loose] : loose;
  return { records, position, loose: loose.length, isCacheBroken };
}

type RecordStore = {
  getAll(range: IDBKeyRange, count: number): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<number[]>;
};

/** Records as they stand in the store; one that is damaged is handed out as it is, under a name of its own. */
export async function readLoose(store: RecordStore, after: number, limit = Number.POSITIVE_INFINITY): Promise<JournalRecord[]> {
  const records: JournalRecord[] = [];
  for (let last = after; ; ) {
    const count = Math.min(atOnce, limit - records.length);
    const range = IDBKeyRange.lowerBound(last, true);
    const values = await store.getAll(range, count);
    const isEnd = values.length < count || records.length + count >= limit;
    const positions = isEnd && values.every(isRecord) ? [] : await store.getAllKeys(range, count);
    for (const [at, value] of values.entries()) records.push(isRecord(value) ? value : toDamaged(value, positions[at] ?? 0));
    if (isEnd) return records;
    last = positions.at(-1) ?? last;
  }
}

/** The records at these positions; one that is damaged is left out. */
export async function readPlaced(database: JournalDatabase, [first, last]: Run): Promise<readonly PlacedRecord[]> {
  const transaction = database.transaction('records');
  transaction.done.catch(ignore);
  const range = IDBKeyRange.bound(first, last);
  const [values, positions] = await Promise.all([transaction.store.getAll(range), transaction.store.getAllKeys(range)]);
  return values.flatMap((value, index) =>
    isRecord(value) ? [{ position: positions[index] ?? 0, key: value.key, text: value.text }] : [],
  );
}

function isRecord(value: unknown): value is JournalRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { key, text } = value as Partial<JournalRecord>;
  return typeof key === 'string' && typeof text === 'string';
}

function toDamaged(value: unknown, position: number): JournalRecord {
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : value;
  return { key: `damaged/${position}`, text: typeof text === 'string' ? text : describe(value) };
}

function describe(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function ignore(): void {}
