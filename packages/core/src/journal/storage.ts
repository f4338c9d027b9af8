/** One line of the store: a key that is written once, and the text of an entry, kept to the byte. */
export type JournalRecord = { readonly key: string; readonly text: string };

/** What was typed and not recorded yet. It stays on this device, outside the journal. */
export type Drafts = {
  read(key: string): Promise<string | undefined>;
  /** `undefined` throws the draft away. */
  write(key: string, text: string | undefined): Promise<void>;
  /** The names of all drafts that are kept. */
  keys(): Promise<readonly string[]>;
};

/** `durable`: on this device, also after a restart. `memory`: gone when the page closes. `readonly`: nothing can be added. */
export type Durability = 'durable' | 'memory' | 'readonly';

/** An opened journal in a store. */
export type JournalStore = {
  readonly durability: Durability;
  /** Why the durability is less than `durable`. */
  readonly problem?: Error | undefined;
  /** What was lost and put back (311), or lost for good (312), until somebody has read it. For stores that keep a second copy. */
  readonly loss?: Error | undefined;
  /** Is there a second copy beside the store on this device? Left out where that is no question, such as on a server. */
  readonly hasSecondCopy?: boolean | undefined;
  /** The name under which this copy writes. */
  readonly device: string;
  /**
   * Adds records, all or none, and resolves when they would survive a power cut. Rejects with `ONDERWEG-310` when a key is
   * taken, `ONDERWEG-301` when there is no room, `ONDERWEG-304` when a newer version owns the store.
   */
  append(records: readonly JournalRecord[]): Promise<void>;
  /** What was added after a position, in the order in which it was committed; a first call with 0 reads all. */
  read(after: number): Promise<{ readonly records: readonly JournalRecord[]; readonly position: number }>;
  /**
   * Puts these texts in the place of the ones that stand under the same keys, and resolves when the change would survive a
   * power cut. Afterwards the old texts can be found nowhere in this store. The order stays; a key that is not there is
   * passed over. Rejects as `append` does.
   */
  erase(records: readonly JournalRecord[]): Promise<void>;
  /** The person has read `loss`: it is not said again. */
  acknowledge?: (() => Promise<void>) | undefined;
  readonly drafts: Drafts;
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Makes the name of a device that is new here. */
  newId: () => string;
  /** Called after another tab or copy wrote, or when `problem` or `durability` changed. */
  onChange: () => void;
  /** The version of the code that wants to write; a store that asks for more is read only. */
  writer: number;
};

/** The port behind which a journal is kept. Own stores pass `storageContract` of `@onderweg/testing`. */
export type JournalStorage = {
  open(journal: string, options: OpenOptions): Promise<JournalStore>;
  /**
   * Takes a whole journal away, its drafts and every copy of it in this store included. Copies that have it open become
   * `readonly` with `ONDERWEG-302` and write nothing back. Resolves also when there was nothing.
   */
  erase(journal: string): Promise<void>;
};
