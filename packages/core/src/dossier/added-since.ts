import type { Table } from './table';

/** What a table has more than an earlier version of it; undefined when it is not that version with more behind it. */
export function addedSince<T extends { readonly id: string }>(table: Table<T>, earlier: Table<T>): readonly T[] | undefined {
  if (earlier.size > table.size) return undefined;
  const added: T[] = [];
  for (const [number, now] of table.chunks.entries()) {
    const then = earlier.chunks[number] ?? [];
    if (now === then) continue;
    if (then.some((item, at) => item !== now[at])) return undefined;
    for (const item of now.slice(then.length)) added.push(item);
  }
  return added;
}
