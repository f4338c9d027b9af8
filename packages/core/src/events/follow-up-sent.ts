import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';
import { readersOfAny } from './readers-of';

/** Thanks after a talk, or a question whether there is an answer yet. */
const schema = strictObject({
  /** The exploration that it belongs to, or the application. */
  exploration: optional(id()),
  application: optional(id()),
  kind: oneOf(['thanks', 'followUp']),
});

export type FollowUpSent = Infer<typeof schema>;

export const followUpSent = defineEvent({
  type: 'followUp.sent',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ exploration: 'explorations', application: 'applications' }),
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('followUps', { ...payload, ...fact }),
});
