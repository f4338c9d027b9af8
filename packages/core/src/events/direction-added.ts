import { array, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText, title } from './fields';

/** A role or field as a hypothesis. Where it came from and how well it was known then never change. */
const schema = strictObject({
  id: optional(id()),
  title: title(),
  source: optional(oneOf(['client', 'catalogue', 'coachHunch', 'metOnTheWay', 'other'])),
  novelty: optional(oneOf(['unknown', 'vague', 'known'])),
  why: optional(openText()),
  /** What it shares with a picture, in the words of these meanings. */
  meanings: optional(array(title())),
  /** Occupations that it points at, as addresses of an open occupation base. */
  occupations: optional(array(title())),
  /** Somebody may bring along what they put aside or chose before. */
  state: optional(oneOf(['candidate', 'active', 'parked', 'chosen'])),
  /** Why it was put aside before, and what makes it worth another look. */
  reason: optional(oneOf(['chance', 'doable', 'conditions', 'fit', 'life'])),
  lookAgainWhen: optional(openText()),
});

export type DirectionAdded = Infer<typeof schema>;

export const directionAdded = defineEvent({
  type: 'direction.added',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  isActivity: true,
  toCycleEvent: (_, { by }) => ({ type: 'direction.added', by }),
  fold: (draft, payload, fact) =>
    draft.add('directions', {
      ...payload,
      ...fact,
      id: payload.id ?? fact.id,
      source: payload.source ?? (fact.by === 'coach' ? 'coachHunch' : 'client'),
      state: payload.state ?? 'candidate',
      changes: [],
      history: [],
    }),
});
