import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText } from './fields';

/** The client wants something else than who pays. Private until they put it on the list for a talk. */
const schema = strictObject({
  id: optional(id()),
  text: optional(openText()),
});

export type GoalDifferenceMarked = Infer<typeof schema>;

export const goalDifferenceMarked = defineEvent({
  type: 'goalDifference.marked',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('goalDifferences', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
