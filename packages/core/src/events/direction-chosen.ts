import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { changeDirection, refuseUnknownDirection } from './direction-change';
import { id } from './fields';
import { readersOf } from './readers-of';

const schema = strictObject({ id: id() });

export type DirectionChosen = Infer<typeof schema>;

export const directionChosen = defineEvent({
  type: 'direction.chosen',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('directions'),
  refuse: refuseUnknownDirection,
  fold: (draft, payload, fact) => changeDirection(draft, payload.id, fact, { state: 'chosen' }),
});
