import { boolean, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { ids, openText, whole } from './fields';
import { readersOfAny } from './readers-of';

/** Where the client steers next, with a reason. The course before it is kept. */
const schema = strictObject({
  /** The round that this closes; the open one when left out. */
  round: optional(whole(0, 100_000)),
  course: oneOf(['persist', 'deepen', 'widen', 'narrow', 'switch', 'pause', 'goForIt']),
  directions: optional(ids()),
  reason: optional(openText()),
  /** Was this course suggested? Following it or not is never scored. */
  suggested: optional(boolean()),
});

export type CourseSet = Infer<typeof schema>;

export const courseSet = defineEvent({
  type: 'course.set',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ directions: 'directions' }),
  isActivity: true,
  toCycleEvent: (payload, { by, dossier }) => ({
    type: 'course.set',
    by,
    round: payload.round ?? dossier.cycle.context.round,
    hasReason: Boolean(payload.reason?.trim()),
  }),
  fold: (draft, payload, fact, isTaken) =>
    draft.add('courses', {
      ...payload,
      ...fact,
      // The cycle has moved on already when this course closed the round.
      round: payload.round ?? Math.max(1, draft.facts.cycle.context.round - (isTaken ? 1 : 0)),
      directions: payload.directions ?? [],
      isTaken,
    }),
});
