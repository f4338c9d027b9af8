import { array, type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

/**
 * Somebody wanted the words of these entries gone. It travels with copies, so that an older copy does not bring them back.
 * `journal.erase` writes it, and then takes the words out of the store.
 */
const schema = strictObject({ entries: array(id()) });

export type EntryErased = Infer<typeof schema>;

export const entryErased = defineEvent({
  type: 'entry.erased',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  // What it names is folded without its words: see `settleEntries`.
  fold: () => undefined,
});
