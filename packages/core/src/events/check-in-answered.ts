import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, openText } from './fields';

/** One question after the end, answered in two minutes, for the person only. */
const schema = strictObject({
  /** The day for which it was planned. */
  on: day(),
  text: optional(openText()),
  fits: optional(oneOf(['yes', 'little', 'no'])),
});

export type CheckInAnswered = Infer<typeof schema>;

export const checkInAnswered = defineEvent({
  type: 'checkIn.answered',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.put('checkInAnswers', { ...payload, ...fact, id: payload.on }),
});
