import type { EntryId } from '../journal/entry';

/** What every reading hands back: what it says rests on these entries. */
export type Evidence = { readonly evidence: readonly EntryId[] };
