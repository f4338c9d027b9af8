import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText, whole } from './fields';
import { readersOfAny } from './readers-of';

const schema = strictObject({
  id: optional(id()),
  direction: optional(id()),
  /** How many at once; never shown as effort. */
  count: optional(whole(1, 1000)),
  to: optional(openText()),
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
    draft.add('applications', { ...payload, ...fact, id: payload.id ?? fact.id, count: payload.count ?? 1 }),
});
