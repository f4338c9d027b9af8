/**
 * What is known outside the store of how much it held: no words, only which database it was and how far it went. It stands in
 * `localStorage`, which a browser keeps apart from databases and files.
 */
export type Witness = {
  readonly birth: string;
  readonly position: number;
  readonly key: string;
  /** Entries that are gone for good, until somebody has read that they are. */
  readonly lost?: { readonly count: number; readonly key: string } | undefined;
  /** How many were put back, until somebody has read that. */
  readonly recovered?: number | undefined;
};

export type WitnessBox = {
  read(): Witness | undefined;
  write(witness: Witness): void;
  remove(): void;
  /** Calls back when another tab wrote it. Returns how to stop. */
  watch(listener: () => void): () => void;
};

/** Where there is no `localStorage` it knows nothing, and nothing fails. */
export function openWitnessBox(prefix: string, journal: string): WitnessBox {
  const name = `${prefix}~witness/${journal}`;
  return {
    read: () => quietly(() => parseWitness(globalThis.localStorage.getItem(name) ?? '')),
    write: (witness) => quietly(() => globalThis.localStorage.setItem(name, JSON.stringify(witness))),
    remove: () => quietly(() => globalThis.localStorage.removeItem(name)),
    watch: (listener) => {
      const onStorage = ({ key }: StorageEvent) => {
        if (key === name) listener();
      };
      globalThis.addEventListener?.('storage', onStorage);
      return () => globalThis.removeEventListener?.('storage', onStorage);
    },
  };
}

function parseWitness(text: string): Witness | undefined {
  const { birth, position, key, lost, recovered }: Partial<Witness> = JSON.parse(text);
  if (typeof birth !== 'string' || typeof position !== 'number' || !(position >= 0)) return undefined;
  const isLost = typeof lost?.count === 'number' && typeof lost.key === 'string';
  const isRecovered = typeof recovered === 'number' && recovered > 0;
  return { birth, position, key: String(key ?? ''), ...(isLost ? { lost } : {}), ...(isRecovered ? { recovered } : {}) };
}

function quietly<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
