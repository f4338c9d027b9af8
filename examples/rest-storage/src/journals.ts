import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { JournalRecord } from '@onderweg/core';

/** The journals of everybody, in one database. Put your own in its place: seven questions is all that the server asks. */
export type Journals = ReturnType<typeof openJournals>;

const schema = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS journals (name TEXT PRIMARY KEY, birth TEXT NOT NULL, min_writer INTEGER NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS records (position INTEGER PRIMARY KEY AUTOINCREMENT, journal TEXT NOT NULL, key TEXT NOT NULL,
    text TEXT NOT NULL, UNIQUE (journal, key)) STRICT;
  CREATE TABLE IF NOT EXISTS drafts (journal TEXT NOT NULL, owner TEXT NOT NULL, key TEXT NOT NULL, text TEXT NOT NULL,
    PRIMARY KEY (journal, owner, key)) STRICT;
`;

/** What cannot be read has to come back to the byte, half characters included, and SQLite keeps only whole ones. */
const encode = (text: string) => JSON.stringify(text);
const decode = (stored: unknown): string => JSON.parse(String(stored));

export function openJournals(path: string) {
  const database = new DatabaseSync(path);
  database.exec(schema);
  const add = database.prepare('INSERT INTO records (journal, key, text) VALUES (?, ?, ?)');
  const replace = database.prepare('UPDATE records SET text = ? WHERE journal = ? AND key = ?');

  /** All or nothing. */
  function together(run: () => void): void {
    database.exec('BEGIN IMMEDIATE');
    try {
      run();
      database.exec('COMMIT');
    } catch (cause) {
      database.exec('ROLLBACK');
      throw cause;
    }
  }

  return {
    /** Where it is new it is made; a later writer makes it read only for those before it. */
    open(name: string, writer: number): { readonly birth: string; readonly minWriter: number } {
      database
        .prepare(
          `INSERT INTO journals VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET min_writer = max(min_writer, excluded.min_writer)`,
        )
        .run(name, randomUUID(), writer);
      return this.find(name) as { birth: string; minWriter: number };
    },
    find: (name: string) =>
      database.prepare('SELECT birth, min_writer AS minWriter FROM journals WHERE name = ?').get(name) as
        | { readonly birth: string; readonly minWriter: number }
        | undefined,
    append: (name: string, records: readonly JournalRecord[]) =>
      together(() => {
        for (const { key, text } of records) add.run(name, key, encode(text));
      }),
    replace(name: string, records: readonly JournalRecord[]): void {
      together(() => {
        for (const { key, text } of records) replace.run(encode(text), name, key);
      });
      this.forgetOldBytes();
    },
    read: (name: string, after: number) =>
      database
        .prepare('SELECT position, key, text FROM records WHERE journal = ? AND position > ? ORDER BY position')
        .all(name, after)
        .map(({ position, key, text }) => ({ position: Number(position), key: String(key), text: decode(text) })),
    drafts: {
      read: (name: string, owner: string, key: string) =>
        database
          .prepare('SELECT text FROM drafts WHERE journal = ? AND owner = ? AND key = ?')
          .all(name, owner, key)
          .map(({ text }) => decode(text))[0],
      keys: (name: string, owner: string) =>
        database
          .prepare('SELECT key FROM drafts WHERE journal = ? AND owner = ?')
          .all(name, owner)
          .map(({ key }) => String(key)),
      write: (name: string, owner: string, key: string, text: string | undefined) =>
        text === undefined
          ? database.prepare('DELETE FROM drafts WHERE journal = ? AND owner = ? AND key = ?').run(name, owner, key)
          : database.prepare('INSERT OR REPLACE INTO drafts VALUES (?, ?, ?, ?)').run(name, owner, key, encode(text)),
    },
    erase(name: string): void {
      together(() => {
        for (const table of ['records', 'drafts']) database.prepare(`DELETE FROM ${table} WHERE journal = ?`).run(name);
        database.prepare('DELETE FROM journals WHERE name = ?').run(name);
      });
      this.forgetOldBytes();
    },
    /** What was erased still stands in the write-ahead log until that is emptied. Your backups are yours to think of. */
    forgetOldBytes: () => void database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(),
    close: () => database.close(),
  };
}
