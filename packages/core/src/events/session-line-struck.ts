import { boolean, type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

/** A line that the client takes off the page for the talk, or puts back. It names an entry, and says nothing of why. */
const schema = strictObject({
  /** The entry that the line rests on. */
  line: id(),
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
