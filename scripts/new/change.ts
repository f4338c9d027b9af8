import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Path → text, of what is to be written. */
export type Changes = ReadonlyMap<string, string>;

/** Reads a file of the repository, and remembers what has to change until all of it is known to fit. */
export interface Edit {
  readonly add: (path: string, text: string) => void;
  readonly change: (path: string, rewrite: (text: string) => string) => void;
  readonly changes: Changes;
}

/** @throws Error when a file is taken, or a list is not where it was */
export function openEdit(root: string): Edit {
  const changes = new Map<string, string>();
  const read = (path: string) => changes.get(path) ?? readFileSync(resolve(root, path), 'utf8');
  return {
    changes,
    add: (path, text) => {
      if (existsSync(resolve(root, path))) throw new Error(`${path} exists already: choose another name.`);
      changes.set(path, text);
    },
    change: (path, rewrite) => {
      const before = read(path);
      const after = rewrite(before);
      if (after === before) throw new Error(`${path} has no place for a new line any more: mend scripts/new.`);
      changes.set(path, after);
    },
  };
}

export function writeChanges(root: string, changes: Changes): void {
  for (const [path, text] of changes) {
    mkdirSync(dirname(resolve(root, path)), { recursive: true });
    writeFileSync(resolve(root, path), text);
  }
}

/** Puts a line before the first line that starts so, or at the end when nothing is named. */
export function insertLine(text: string, line: string, before?: string): string {
  if (before === undefined) return `${text.trimEnd()}\n${line}\n`;
  const lines = text.split('\n');
  const at = lines.findIndex((candidate) => candidate.startsWith(before));
  if (at < 0) return text;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}

/** Puts a line among those that start so, in the order of the alphabet. */
export function insertSorted(text: string, line: string, start: string): string {
  const lines = text.split('\n');
  const among = [...lines.entries()].filter(([, candidate]) => candidate.startsWith(start));
  const next = among.find(([, candidate]) => candidate > line);
  const last = among.at(-1);
  if (!last) return text;
  const at = next ? next[0] : last[0] + 1;
  return [...lines.slice(0, at), line, ...lines.slice(at)].join('\n');
}
