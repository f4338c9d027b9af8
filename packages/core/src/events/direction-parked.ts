import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { changeDirection, refuseUnknownDirection } from './direction-change';
import { id, openText } from './fields';
import { readersOf } from './readers-of';

/** Put aside, with a reason and the day or the fact that makes it worth another look. */
const schema = strictObject({
  id: id(),
  reason: oneOf(['chance', 'doable', 'conditions', 'fit', 'life']),
  lookAgainWhen: optional(openText()),
});

export type DirectionParked = Infer<typeof schema>;

export const directionParked = defineEvent({
  type: 'direction.parked',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('directions'),
  refuse: refuseUnknownDirection,
  fold: (draft, { id: _, ...parking }, fact) => changeDirection(draft, _, fact, { ...parking, state: 'parked' }),
});
