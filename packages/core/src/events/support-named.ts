import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText } from './fields';

/** Somebody who thinks along, also after the coach. Initials suffice. Empty: the client would rather not, and is not asked again. */
const schema = strictObject({
  label: openText(),
});

export type SupportNamed = Infer<typeof schema>;

export const supportNamed = defineEvent({
  type: 'support.named',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('supports', { ...payload, ...fact }),
});
