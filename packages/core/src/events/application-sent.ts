import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, id, openText, title, whole } from './fields';
import { readersOfAny } from './readers-of';

const schema = strictObject({
  id: optional(id()),
  direction: optional(id()),
  /** How many at once; never shown as effort. */
  count: optional(whole(1, 1000)),
  to: optional(openText()),
  /** What somebody applied for, in the words of the vacancy. */
  jobTitle: optional(title()),
  /** The day on which it was sent, where that is not the day on which it was written down. */
  sentOn: optional(day()),
  text: optional(openText()),
});

export type ApplicationSent = Infer<typeof schema>;

export const applicationSent = defineEvent({
  type: 'application.sent',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ direction: 'directions' }),
  isActivity: true,
  toCycleEvent: (_, { by }) => ({ type: 'application.sent', by }),
  fold: (draft, payload, fact) =>
    draft.add('applications', {
      ...payload,
      ...fact,
      id: payload.id ?? fact.id,
      count: payload.count ?? 1,
      sentOn: payload.sentOn ?? fact.at.slice(0, 10),
    }),
});
