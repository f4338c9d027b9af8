import { boolean, type Infer, maxLength, minLength, strictObject, string } from '../schema';
import { defineEvent } from './define-event';

/** A line that the client takes off the page for the talk, or puts back. It names an entry, and says nothing of why. */
const schema = strictObject({
  /** The entry that the line rests on, or `direction/about` for the line of a cell. */
  line: string().check(minLength(1), maxLength(201)),
  /** False puts it back. */
  isStruck: boolean(),
});

export type SessionLineStruck = Infer<typeof schema>;

export const sessionLineStruck = defineEvent({
  type: 'sessionLine.struck',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  fold: (draft, payload, fact) => draft.put('struckLines', { ...payload, ...fact, id: payload.line }),
});
