import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, title } from './fields';
import { readersOfAny } from './readers-of';

/** What a picture stands for, in a few words of the client's own. */
const schema = strictObject({
  id: optional(id()),
  /** The picture that it comes from. */
  picture: optional(id()),
  text: title(),
});

export type MeaningNamed = Infer<typeof schema>;

export const meaningNamed = defineEvent({
  type: 'meaning.named',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ picture: 'pictures' }),
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('meanings', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
