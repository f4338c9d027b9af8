import { type JournalRecord, OnderwegError } from '@onderweg/core';
import { toStorageError } from '../failures/storage-failure';
import { parseRecordName, toRecordName } from './record-name';
import type { WebStorageArea } from './web-storage';

export type WebRecords = {
  append(records: readonly JournalRecord[]): void;
  erase(records: readonly JournalRecord[]): void;
  read(after: number): { readonly records: readonly JournalRecord[]; readonly position: number };
};

/**
 * The records of one journal as one copy sees them. A web storage has no order that tabs agree on, so a position is how many
 * records this copy has come across: a record that arrives late is never skipped.
 */
export function createWebRecords(area: WebStorageArea, base: string): WebRecords {
  const copy = makeCopyName();
  const names: string[] = [];
  const known = new Map<string, string>();
  const keys = new Set<string>();
  let last = 0;

  function look(): void {
    const found: string[] = [];
    const batches = new Set<string>();
    for (let index = 0; index < area.length; index++) {
      const full = area.key(index);
      if (!full?.startsWith(base) || known.has(full)) continue;
      const name = full.slice(base.length);
      if (name.startsWith('batch/')) batches.add(name.slice('batch/'.length));
      else if (name.startsWith('record/')) found.push(full);
    }
    for (const full of found.sort()) {
      const name = parseRecordName(full.slice(base.length));
      if (!name) continue;
      last = Math.max(last, name.position);
      if (name.batch === '' || batches.has(name.batch)) take(full, name);
    }
  }

  /** Two tabs that had not heard of each other may have taken the same key: the later one is handed out under another. */
  function take(full: string, { key, copy }: { readonly key: string; readonly copy: string }): void {
    const own = keys.has(key) ? `${key}~${copy}` : key;
    known.set(full, own);
    names.push(full);
    keys.add(own);
  }

  function assertFree(records: readonly JournalRecord[]): void {
    const own = new Set<string>();
    for (const { key } of records) {
      if (keys.has(key) || own.has(key)) throw new OnderwegError('ONDERWEG-310', { detail: `"${key}"` });
      own.add(key);
    }
  }

  function write(names: readonly string[], records: readonly JournalRecord[], marker: string | undefined): void {
    try {
      for (const [index, name] of names.entries()) area.setItem(name, records[index]?.text ?? '');
      if (marker) area.setItem(marker, String(records.length));
    } catch (cause) {
      // Without its marker a batch does not count; taking it away only gives the room back.
      for (const name of names) removeQuietly(area, name);
      throw toStorageError(cause);
    }
  }

  return {
    append: (records) => {
      look();
      assertFree(records);
      const isBatch = records.length > 1;
      const batch = isBatch ? `${(last + 1).toString(36)}-${copy}` : '';
      const added = records.map(({ key }, index) => base + toRecordName({ position: last + 1 + index, copy, batch, key }));
      write(added, records, isBatch ? `${base}batch/${batch}` : undefined);
      last += records.length;
      for (const [index, name] of added.entries()) take(name, { key: records[index]?.key ?? '', copy });
    },
    erase: (records) => {
      look();
      const texts = new Map(records.map(({ key, text }) => [key, text]));
      try {
        for (const [name, key] of known) {
          const text = texts.get(key);
          if (text !== undefined && area.getItem(name) !== null) area.setItem(name, text);
        }
      } catch (cause) {
        throw toStorageError(cause);
      }
    },
    read: (after) => {
      look();
      const records: JournalRecord[] = [];
      for (const name of names.slice(after)) {
        const text = area.getItem(name);
        if (text !== null) records.push({ key: known.get(name) ?? name, text });
      }
      return { records, position: names.length };
    },
  };
}

/** Only has to differ from the other copies of this origin. */
function makeCopyName(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return Array.from(random, (part) => part.toString(36)).join('');
}

function removeQuietly(area: WebStorageArea, name: string): void {
  try {
    area.removeItem(name);
  } catch {
    // It stays, and does not count.
  }
}
