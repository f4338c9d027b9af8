import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, title } from './fields';
import { readersOf } from './readers-of';

/** Another name for a direction. The earlier one is kept, and so are its source and how well it was known. */
const schema = strictObject({ id: id(), title: title() });

export type DirectionRenamed = Infer<typeof schema>;

export const directionRenamed = defineEvent({
  type: 'direction.renamed',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('directions'),
  refuse: ({ id: named }, { dossier, by }) => {
    const direction = dossier.get('directions', named);
    if (!direction) return 'ONDERWEG-206';
    // A coach may put their own proposal better; what it is called after that is up to the client.
    return by === 'client' || (direction.by === by && direction.state === 'candidate') ? undefined : 'ONDERWEG-208';
  },
  fold: (draft, payload, { entry, at, by, audience }, isTaken) => {
    const direction = draft.get('directions', payload.id);
    if (!direction || !isTaken || direction.title === payload.title) return;
    const history = [...direction.history, { entry, at, by, audience, before: direction.title }];
    draft.put('directions', { ...direction, title: payload.title, history });
  },
});
