import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day } from './fields';

/** A word went out on this day; what the client did after it is the answer. */
const schema = strictObject({
  on: day(),
});

export type NudgeSent = Infer<typeof schema>;

export const nudgeSent = defineEvent({
  type: 'nudge.sent',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.put('nudges', { ...payload, ...fact, id: payload.on }),
});
