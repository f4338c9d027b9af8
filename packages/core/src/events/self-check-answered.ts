import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { whole } from './fields';

/** Three questions of one's own: how clear, how much hope, does this fit in now. For the person, not for statistics. */
const schema = strictObject({
  clarity: optional(whole(0, 10)),
  hope: optional(whole(0, 10)),
  room: optional(oneOf(['yes', 'little', 'no'])),
});

export type SelfCheckAnswered = Infer<typeof schema>;

export const selfCheckAnswered = defineEvent({
  type: 'selfCheck.answered',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('selfChecks', { ...payload, ...fact }),
});
