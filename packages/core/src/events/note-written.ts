import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, sensitivity, text } from './fields';

/** A thought, or writing things off one's chest (`freeWriting`): read and analysed by nobody. */
const schema = strictObject({
  id: optional(id()),
  kind: optional(oneOf(['thought', 'freeWriting'])),
  text: text(),
  sensitive: sensitivity(),
});

export type NoteWritten = Infer<typeof schema>;

export const noteWritten = defineEvent({
  type: 'note.written',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('notes', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
