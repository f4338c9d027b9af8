import { array, boolean, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText } from './fields';

/** An ending; "I stay where I am" is as good as any. */
const schema = strictObject({
  ending: oneOf(['newJob', 'ownJobChanged', 'stayed', 'internal', 'study', 'self-employed', 'otherHelp', 'stopped']),
  /** What I take along, three lines. */
  carry: optional(array(openText())),
  setbackPlan: optional(openText()),
  setbackPlanSkipped: optional(boolean()),
  support: optional(openText()),
});

export type TrajectoryClosed = Infer<typeof schema>;

export const trajectoryClosed = defineEvent({
  type: 'trajectory.closed',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  toCycleEvent: (_, { by }) => ({ type: 'trajectory.closed', by }),
  fold: (draft, payload, fact, isTaken) => {
    if (isTaken) draft.add('closings', { ...payload, ...fact });
  },
});
