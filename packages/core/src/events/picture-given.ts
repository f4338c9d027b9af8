import { array, type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { text, title } from './fields';

/** An ideal job or a proud moment, in the client's words, and what it stands for. */
const schema = strictObject({ text: text(), meanings: optional(array(title())) });

export type PictureGiven = Infer<typeof schema>;

export const pictureGiven = defineEvent({
  type: 'picture.given',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (_, { by }) => ({ type: 'picture.given', by }),
  fold: (draft, payload, fact) => draft.add('pictures', { ...payload, ...fact }),
});
