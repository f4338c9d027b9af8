import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, id, text } from './fields';

/** A question of the coach that opens later; the coach does not see whether. */
const schema = strictObject({ id: optional(id()), opens: day(), text: text() });

export type LetterScheduled = Infer<typeof schema>;

export const letterScheduled = defineEvent({
  type: 'letter.scheduled',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  fold: (draft, payload, fact) => draft.add('letters', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
