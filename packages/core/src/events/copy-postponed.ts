import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';

/** The client was offered to save a copy, and said: not now. */
const schema = strictObject({});

export type CopyPostponed = Infer<typeof schema>;

export const copyPostponed = defineEvent({
  type: 'copy.postponed',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  refuse: (_, { by }) => (by === 'client' ? undefined : 'ONDERWEG-208'),
  fold: (draft, _, fact, isTaken) => {
    if (isTaken) draft.add('copyPostponements', fact);
  },
});
