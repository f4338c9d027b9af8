import { type Infer, oneOf, optional, regex, strictObject, string } from '../schema';
import { defineEvent } from './define-event';
import { whole } from './fields';

/** Whether, where and when the client wants a word now and then. Off until chosen; the host delivers, the kit only says when. */
const schema = strictObject({
  channel: oneOf(['none', 'device', 'email']),
  /** 1 is Monday, 7 is Sunday. */
  weekday: optional(whole(1, 7)),
  /** `18:30`, on the person's own clock. */
  time: optional(string().check(regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
});

export type NudgesChosen = Infer<typeof schema>;

export const nudgesChosen = defineEvent({
  type: 'nudges.chosen',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('nudgeChoices', { ...payload, ...fact }),
});
