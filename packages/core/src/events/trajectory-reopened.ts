import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText } from './fields';

const schema = strictObject({ reason: optional(openText()) });

export type TrajectoryReopened = Infer<typeof schema>;

export const trajectoryReopened = defineEvent({
  type: 'trajectory.reopened',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  toCycleEvent: (_, { by }) => ({ type: 'trajectory.reopened', by }),
  fold: (draft, _, fact, isTaken) => {
    const last = draft.last('closings');
    if (isTaken && last && !last.reopenedAt) draft.put('closings', { ...last, reopenedAt: fact.at });
  },
});
