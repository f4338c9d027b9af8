import type { Dossier } from '../dossier/dossier';
import type { ErrorCode, OnderwegError } from '../errors';
import type { EventPayloads, EventType } from '../events/events';
import type { Method } from '../method/method';
import type { Audience, Author, Entry, EntryId } from './entry';
import type { Quarantined } from './read-record';
import type { Drafts, Durability, JournalStorage } from './storage';

export type OpenJournalOptions = {
  /** Whose journey: one name per person and trajectory, chosen by the host. */
  readonly journal: string;
  readonly author: Author;
  readonly storage: JournalStorage;
  /** @default methods.reorientation */
  readonly method?: Method | undefined;
  /** Earlier versions of it: a journey goes on with the one that it started with. */
  readonly earlierMethods?: readonly Method[] | undefined;
  /** The name under which this copy writes. @default the name that the store gives */
  readonly device?: string | undefined;
  /** @default the clock of this machine */
  readonly clock?: (() => Date) | undefined;
  /** @default UUIDv7 */
  readonly newId?: (() => string) | undefined;
  /** The zone in which times are shown, such as `Europe/Amsterdam`. @default the zone of this machine */
  readonly timeZone?: string | undefined;
};

export type RecordOptions = {
  /** Who may read it, besides the client. @default as its kind has it */
  readonly audience?: Audience | undefined;
};

/** One thing that happened: its kind, with the payload that belongs to it. */
export type RecordedEvent = {
  [Type in EventType]: readonly [type: Type, payload: EventPayloads[Type], options?: RecordOptions];
}[EventType];

/** Why something cannot happen now. */
export type Refusal = { readonly code: ErrorCode; readonly textKey: `errors.${ErrorCode}` };

/** The true state of saving: show it. */
export type JournalStatus = {
  readonly durability: Durability;
  /** Records that are under way to the store. */
  readonly pending: number;
  /** Records that could not be read; they are kept, and travel with an export. */
  readonly quarantined: number;
  readonly problem?: OnderwegError | undefined;
  /** The browser lost entries: they were put back (311), or are gone (312). Until `acknowledge`. */
  readonly loss?: OnderwegError | undefined;
  /** Whether the store keeps a second copy on this device; nothing where it does not say. */
  readonly hasSecondCopy?: boolean | undefined;
};

export type ImportOptions = {
  /** Takes over the dossier of another person or journal as one's own. @default false */
  readonly asNew?: boolean | undefined;
  /** Cancels the import, as long as nothing was written. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each piece of the file was read, with numbers of lines. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
};

export type ImportProgress = { readonly done: number; readonly total: number };

export type ImportOutcome = {
  readonly added: number;
  /** Lines that say nothing new. */
  readonly known: number;
  /** Lines that were set apart: they could not be read, or say something else under an id that is here already. */
  readonly quarantined: number;
  /** Of the known lines those that cannot be read: they were set apart before. */
  readonly apartBefore?: number | undefined;
};

/** The journal of one person: the truth, from which all else is computed. */
export type Journal = {
  readonly journal: string;
  readonly author: Author;
  /** The zone in which its times are written; left out, the zone of this machine. */
  readonly timeZone?: string | undefined;
  readonly method: Method;
  /**
   * Writes down what happened. Resolves when it would survive a power cut; rejects with an `OnderwegError`, and then
   * everything is as it was.
   *
   * @example
   * await journal.record('finding.logged', { text: 'Most rides are plain transport.', source: 'paramedic-1' });
   */
  record<Type extends EventType>(
    type: Type,
    payload: EventPayloads[Type],
    options?: RecordOptions,
  ): Promise<Entry<Type, EventPayloads[Type]>>;
  /**
   * Several things that happened together, such as an exploration and what was met in it: all are kept, or none.
   *
   * @example
   * await journal.recordAll([
   *   ['exploration.done', { id: 'e1', energy: 1 }],
   *   ['finding.logged', { exploration: 'e1', text: 'Most rides are plain transport.' }],
   * ]);
   */
  recordAll(events: readonly RecordedEvent[]): Promise<readonly Entry[]>;
  /** Would this be taken now? Without a payload only the cycle is asked. */
  can<Type extends EventType>(type: Type, payload?: EventPayloads[Type]): true | Refusal;
  /** The same reference until something changed. */
  readonly dossier: Dossier;
  entries(): readonly Entry[];
  /** Records of the store that could not be read, as they are. */
  quarantine(): readonly Quarantined[];
  /** Called after the dossier or the status changed. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** The same reference until something changed. */
  readonly status: JournalStatus;
  /** What was typed and not recorded yet, on this device. */
  readonly drafts: Drafts;
  /** Takes in what other tabs and copies wrote. Stores call this by themselves where they can tell. */
  refresh(): Promise<void>;
  /** The person has read that entries were put back (`ONDERWEG-311`) or are gone (`ONDERWEG-312`): it is not said again. */
  acknowledge(): Promise<void>;
  /** Everything, lossless: JSON lines, as `docs/dossier-file.md` describes. */
  exportDossier(): Promise<Uint8Array>;
  /**
   * Adds what a file holds and this journal does not; twice changes nothing. Long files are read in pieces, so that the page
   * stays alive.
   *
   * @throws OnderwegError 306 not a dossier, 308 of another person (`readDossierHeader` tells whose), 316 cancelled, 317 too
   * large
   * @example
   * const { added, quarantined } = await journal.importDossier(bytes, { onProgress: ({ done, total }) => show(done / total) });
   */
  importDossier(bytes: Uint8Array, options?: ImportOptions): Promise<ImportOutcome>;
  /**
   * Takes the words of entries out of this journal and its store, for good: only their place, day, kind and author stay. It
   * travels with copies, and an older copy does not bring the words back. Resolves when the store holds them no more.
   *
   * @throws OnderwegError 206 no such entry, 208 not yours to erase
   * @example
   * await journal.erase(entry.id);
   */
  erase(entries: EntryId | readonly EntryId[]): Promise<void>;
  /** Waits for what is under way, but not for a store that does not answer. */
  close(): Promise<void>;
};
