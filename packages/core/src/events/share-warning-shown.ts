import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

/** Somebody wanted to share a note; they were told what that means, and chose. */
const schema = strictObject({
  note: optional(id()),
  wanted: oneOf(['coach', 'sponsor']),
  outcome: oneOf(['keptPrivate', 'sharedWithCoach']),
});

export type ShareWarningShown = Infer<typeof schema>;

export const shareWarningShown = defineEvent({
  type: 'shareWarning.shown',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('shareWarnings', { ...payload, ...fact }),
});
