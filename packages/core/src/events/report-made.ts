import { array, boolean, type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, id, openText, title } from './fields';

/** A report was made: the client read it first, and left out what should stay out, or held it back. It holds no text of the report. */
const schema = strictObject({
  id: optional(id()),
  seenByClientOn: optional(day()),
  clientChanged: optional(openText()),
  includes: optional(array(title())),
  excludes: optional(array(title())),
  /** The client held it back: who pays hears that alone. */
  blocked: optional(boolean()),
});

export type ReportMade = Infer<typeof schema>;

export const reportMade = defineEvent({
  type: 'report.made',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  isForSponsor: true,
  // What was changed in it or left out of it says what it was about.
  sponsorReads: ['id', 'seenByClientOn', 'blocked'],
  fold: (draft, payload, fact) => draft.add('reports', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
