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
  /** @internal For `addedSince`: where two versions are the same, so are their chunks. */
  readonly chunks: readonly (readonly T[])[];
  readonly #index: Index;
  readonly #kept: WeakMap<object, unknown>;

  constructor(
    chunks: readonly (readonly T[])[] = [],
    index: Index = { places: new Map(), size: 0 },
    size = 0,
    kept: WeakMap<object, unknown> = new WeakMap(),
  ) {
    this.chunks = chunks;
    this.#index = index;
    this.size = size;
    this.#kept = kept;
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
    return this.chunks[Math.floor(index / chunkSize)]?.[index % chunkSize];
  }

  get last(): T | undefined {
    return this.at(-1);
  }

  *[Symbol.iterator](): IterableIterator<T> {
    for (const chunk of this.chunks) yield* chunk;
  }

  filter<S extends T>(keep: (item: T) => item is S): S[];
  filter(keep: (item: T) => boolean): T[];
  filter(keep: (item: T) => boolean): T[] {
    const kept: T[] = [];
    for (const chunk of this.chunks) for (const item of chunk) if (keep(item)) kept.push(item);
    return kept;
  }

  some(fits: (item: T) => boolean): boolean {
    for (const chunk of this.chunks) for (const item of chunk) if (fits(item)) return true;
    return false;
  }

  map<S>(make: (item: T) => S): S[] {
    const made: S[] = [];
    for (const chunk of this.chunks) for (const item of chunk) made.push(make(item));
    return made;
  }

  flatMap<S>(make: (item: T) => readonly S[]): S[] {
    const made: S[] = [];
    for (const chunk of this.chunks) for (const item of chunk) made.push(...make(item));
    return made;
  }

  toJSON(): T[] {
    return [...this];
  }

  /** @internal For `derive`. Shared by all versions of a table; nothing is lost when it is thrown away. */
  get kept(): WeakMap<object, unknown> {
    return this.#kept;
  }

  /** A new table with one more, or with the one of the same id replaced where it stands. */
  with(item: T): Table<T> {
    const edit = this.edit();
    edit.put(item);
    return edit.close();
  }

  /** Opens this table for a replay that owns what it adds: `put` changes in place, `close` hands the result out. */
  edit(): TableEdit<T> {
    let closed: Table<T> = this;
    let before = this.chunks;
    let { size } = this;
    const kept = this.#kept;
    let index = this.#index;
    /** Empty until something is put: much is only looked at. */
    let chunks: (readonly T[])[] = [];
    let owned: T[][] = [];

    const place = (id: string): number | undefined => {
      const found = index.places.get(id);
      return found !== undefined && found < size ? found : undefined;
    };
    const at = (found: number): T | undefined =>
      (owned[Math.floor(found / chunkSize)] ?? before[Math.floor(found / chunkSize)])?.[found % chunkSize];
    const write = (found: number, item: T): void => {
      const number = Math.floor(found / chunkSize);
      let chunk = owned[number];
      if (chunk === undefined) {
        if (chunks.length === 0) chunks = before.slice();
        chunk = before[number]?.slice() ?? [];
        owned[number] = chunk;
        chunks[number] = chunk;
      }
      chunk[found % chunkSize] = item;
    };
    const append = (item: T): void => {
      // Two futures of one table (a preview beside the real thing) may not share what comes after.
      if (index.size !== size) {
        index = { places: new Map([...index.places].filter(([, known]) => known < size)), size };
      }
      index.places.set(item.id, size);
      write(size, item);
      size++;
      index.size = size;
    };

    return {
      get: (id) => {
        const found = place(id);
        return found === undefined ? undefined : at(found);
      },
      last: () => (size === 0 ? undefined : at(size - 1)),
      put: (item) => {
        const known = place(item.id);
        if (known === undefined) append(item);
        else write(known, item);
      },
      insert: (item) => {
        const isFree = place(item.id) === undefined;
        if (isFree) append(item);
        return isFree;
      },
      close: () => {
        if (chunks.length === 0) return closed;
        closed = new Table(chunks, index, size, kept);
        // What is handed out is owned by nobody any more.
        before = chunks;
        chunks = [];
        owned = [];
        return closed;
      },
    };
  }
}

export type TableEdit<T extends { readonly id: string }> = {
  get(id: string): T | undefined;
  last(): T | undefined;
  put(item: T): void;
  /** Adds, unless the id is taken: then it does nothing, and says so. */
  insert(item: T): boolean;
  close(): Table<T>;
};
