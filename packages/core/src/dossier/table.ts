const chunkSize = 128;

type Index = { readonly places: Map<string, number>; size: number };

/**
 * Things by id, in the order in which they came, that never change: adding to a table gives a new one that shares nearly all
 * of the old. So one more entry on a long dossier costs as little as on a short one.
 *
 * The index is shared by all versions of a table and only grows; a version knows its own size.
 */
export class Table<T extends { readonly id: string }> {
  readonly size: number;
  readonly #chunks: readonly (readonly T[])[];
  readonly #index: Index;

  constructor(chunks: readonly (readonly T[])[] = [], index: Index = { places: new Map(), size: 0 }, size = 0) {
    this.#chunks = chunks;
    this.#index = index;
    this.size = size;
  }

  get(id: string): T | undefined {
    const place = this.#index.places.get(id);
    return place === undefined ? undefined : this.at(place);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The n-th that came; counts from the end when negative. */
  at(place: number): T | undefined {
    const index = place < 0 ? this.size + place : place;
    if (index < 0 || index >= this.size) return undefined;
    return this.#chunks[Math.floor(index / chunkSize)]?.[index % chunkSize];
  }

  get last(): T | undefined {
    return this.at(-1);
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const chunk of this.#chunks) yield* chunk;
  }

  filter<S extends T>(keep: (item: T) => item is S): S[];
  filter(keep: (item: T) => boolean): T[];
  filter(keep: (item: T) => boolean): T[] {
    const kept: T[] = [];
    for (const chunk of this.#chunks) for (const item of chunk) if (keep(item)) kept.push(item);
    return kept;
  }

  some(fits: (item: T) => boolean): boolean {
    for (const chunk of this.#chunks) for (const item of chunk) if (fits(item)) return true;
    return false;
  }

  map<S>(make: (item: T) => S): S[] {
    const made: S[] = [];
    for (const chunk of this.#chunks) for (const item of chunk) made.push(make(item));
    return made;
  }

  flatMap<S>(make: (item: T) => readonly S[]): S[] {
    const made: S[] = [];
    for (const chunk of this.#chunks) for (const item of chunk) made.push(...make(item));
    return made;
  }

  toJSON(): T[] {
    return [...this];
  }

  /** A new table with one more, or with the one of the same id replaced where it stands. */
  with(item: T): Table<T> {
    return this.#put(item, copyOnWrite);
  }

  /** Opens this table for a replay that owns what it adds: `put` changes in place, `close` hands the result out. */
  edit(): TableEdit<T> {
    const owned = new Set<readonly unknown[]>();
    let table: Table<T> = this;
    const own: Own = (chunk) => {
      if (owned.has(chunk)) return chunk as never;
      const copy = chunk.slice();
      owned.add(copy);
      return copy;
    };
    return {
      get: (id) => table.get(id),
      last: () => table.last,
      put: (item) => {
        table = table.#put(item, own);
      },
      close: () => {
        // What is handed out is owned by nobody any more.
        owned.clear();
        return table;
      },
    };
  }

  #put(item: T, own: Own): Table<T> {
    const known = this.#index.places.get(item.id);
    const isKnown = known !== undefined && known < this.size;
    const place = isKnown ? known : this.size;
    const index = isKnown ? this.#index : this.#grow(item.id);
    const chunks = own(this.#chunks);
    const at = Math.floor(place / chunkSize);
    const chunk = own(chunks[at] ?? []);
    chunk[place % chunkSize] = item;
    chunks[at] = chunk;
    return new Table(chunks, index, isKnown ? this.size : this.size + 1);
  }

  #grow(id: string): Index {
    // Two futures of one table (a preview beside the real thing) may not share what comes after.
    const index =
      this.#index.size === this.size
        ? this.#index
        : { places: new Map([...this.#index.places].filter(([, place]) => place < this.size)), size: this.size };
    index.places.set(id, this.size);
    index.size = this.size + 1;
    return index;
  }
}

type Own = <S>(list: readonly S[]) => S[];
const copyOnWrite: Own = (list) => list.slice();

export type TableEdit<T extends { readonly id: string }> = {
  get(id: string): T | undefined;
  last(): T | undefined;
  put(item: T): void;
  close(): Table<T>;
};
