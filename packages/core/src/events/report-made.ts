import { array, type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, id, openText, title } from './fields';

/** A report went out: the client read it first, and may have changed it. */
const schema = strictObject({
  id: optional(id()),
  seenByClientOn: optional(day()),
  clientChanged: optional(openText()),
  includes: optional(array(title())),
  excludes: optional(array(title())),
});

export type ReportMade = Infer<typeof schema>;

export const reportMade = defineEvent({
  type: 'report.made',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  isForSponsor: true,
  fold: (draft, payload, fact) => draft.add('reports', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
