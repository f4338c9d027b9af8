import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, openText } from './fields';

/** Rest, by the client's choice: nothing is sent or measured until that day. */
const schema = strictObject({ until: optional(day()), reason: optional(openText()) });

export type PausePlanned = Infer<typeof schema>;

export const pausePlanned = defineEvent({
  type: 'pause.planned',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (_, { by }) => ({ type: 'pause.planned', by }),
  fold: (draft, payload, fact, isTaken) => {
    if (isTaken) draft.add('pauses', { ...payload, ...fact });
  },
});
