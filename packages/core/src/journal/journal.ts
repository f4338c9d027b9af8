import type { Dossier } from '../dossier/dossier';
import type { ErrorCode, OnderwegError } from '../errors';
import type { EventPayloads, EventType } from '../events/events';
import type { Method } from '../method/method';
import type { Audience, Author, Entry } from './entry';
import type { Quarantined } from './read-record';
import type { Drafts, Durability, JournalStorage } from './storage';

export type OpenJournalOptions = {
  /** Whose journey: one name per person and trajectory, chosen by the host. */
  readonly journal: string;
  readonly author: Author;
  readonly storage: JournalStorage;
  /** @default methods.reorientation */
  readonly method?: Method;
  /** Earlier versions of it: a journey goes on with the one that it started with. */
  readonly earlierMethods?: readonly Method[];
  /** The name under which this copy writes. @default the name that the store gives */
  readonly device?: string;
  /** @default the clock of this machine */
  readonly clock?: () => Date;
  /** @default UUIDv7 */
  readonly newId?: () => string;
};

export type RecordOptions = {
  /** Who may read it, besides the client. @default as its kind has it */
  readonly audience?: Audience;
};

/** One thing that happened: its kind, with the payload that belongs to it. */
export type RecordedEvent = {
  [Type in EventType]: readonly [type: Type, payload: EventPayloads[Type], options?: RecordOptions];
}[EventType];

/** Why something can not happen now. */
export type Refusal = { readonly code: ErrorCode; readonly textKey: `errors.${ErrorCode}` };

/** The true state of saving: show it. */
export type JournalStatus = {
  readonly durability: Durability;
  /** Records that are under way to the store. */
  readonly pending: number;
  /** Records that could not be read; they are kept, and travel with an export. */
  readonly quarantined: number;
  readonly problem?: OnderwegError;
};

export type ImportOutcome = { readonly added: number; readonly known: number; readonly quarantined: number };

/** The journal of one person: the truth, from which all else is computed. */
export type Journal = {
  readonly journal: string;
  readonly author: Author;
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
  /** Everything, lossless: JSON lines, as `docs/dossier-file.md` describes. */
  exportDossier(): Promise<Uint8Array>;
  /**
   * Adds what a file holds and this journal does not; twice changes nothing.
   *
   * @throws OnderwegError 306 not a dossier, 308 of another journal (`readDossierHeader` tells which)
   */
  importDossier(bytes: Uint8Array): Promise<ImportOutcome>;
  close(): Promise<void>;
};
