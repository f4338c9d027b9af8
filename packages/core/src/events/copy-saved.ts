import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';

/** The client saved a copy of the whole dossier as a file of their own. It says when, and nothing of where. */
const schema = strictObject({});

export type CopySaved = Infer<typeof schema>;

export const copySaved = defineEvent({
  type: 'copy.saved',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  refuse: (_, { by }) => (by === 'client' ? undefined : 'ONDERWEG-208'),
  fold: (draft, _, fact, isTaken) => {
    if (isTaken) draft.add('copies', fact);
  },
});
