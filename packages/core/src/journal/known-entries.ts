import type { Dossier } from '../dossier/dossier';
import { fold } from '../dossier/fold';
import type { Method } from '../method/method';
import type { Entry, EntryId } from './entry';
import type { Erasures } from './erased-entry';
import type { Quarantined } from './read-record';
import { SeenNames } from './seen-names';

/** What this copy of the journal has read so far. A value: taking in more makes a new one, or the same when all was known. */
export type KnownEntries = {
  /** Grows in place; hand out what `listEntries` gives. */
  readonly entries: readonly Entry[];
  readonly ids: Seen;
  readonly keys: Seen;
  /** What could not be read, and what conflicts. */
  readonly quarantined: readonly Quarantined[];
  readonly apart: readonly Quarantined[];
  /** Lines that count for nothing, and travel with no copy: cut off while the whole line is here, or with erased words. */
  readonly done: ReadonlyMap<string, 'cut' | 'erased'>;
  readonly conflicting: readonly Entry[];
  /** Grows in place. */
  readonly erasures: Erasures;
  /** The ids of those that are empty. Grows in place. */
  readonly emptied: Seen;
  /** Entries whose clock is not believed, and which none has named yet. */
  readonly tooFarAhead: readonly Entry[];
  readonly waitedFor: ReadonlySet<string>;
  /** Erased, while the store still holds words of it. */
  readonly wordsLeft: readonly EntryId[];
  readonly dossier: Dossier;
};

type Seen = Pick<SeenNames, 'has'>;

export function knowNothing(packs: readonly Method[]): KnownEntries {
  return {
    entries: [],
    ids: new SeenNames(),
    keys: new SeenNames(),
    quarantined: [],
    apart: [],
    done: new Map(),
    conflicting: [],
    erasures: new Map(),
    emptied: new SeenNames(),
    tooFarAhead: [],
    waitedFor: new Set(),
    wordsLeft: [],
    dossier: fold([], packs),
  };
}

/** A copy of the entries, without those that are being taken in just now. */
export function listEntries({ entries, dossier }: KnownEntries): readonly Entry[] {
  return entries.slice(0, dossier.entries);
}
