import { array, type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day } from './fields';

/** Days on which one question comes back, to the person only. */
const schema = strictObject({ on: array(day()) });

export type CheckInPlanned = Infer<typeof schema>;

export const checkInPlanned = defineEvent({
  type: 'checkIn.planned',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  toCycleEvent: (_, { by }) => ({ type: 'checkIn.planned', by }),
  fold: (draft, payload, fact) => draft.add('checkIns', { ...payload, ...fact }),
});
