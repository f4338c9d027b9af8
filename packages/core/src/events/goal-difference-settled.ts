import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

/** It was talked about, or it is no longer there. */
const schema = strictObject({
  id: id(),
});

export type GoalDifferenceSettled = Infer<typeof schema>;

export const goalDifferenceSettled = defineEvent({
  type: 'goalDifference.settled',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  refuse: (payload, { dossier }) => (dossier.get('goalDifferences', payload.id) ? undefined : 'ONDERWEG-206'),
  fold: (draft, payload, fact) => {
    const difference = draft.get('goalDifferences', payload.id);
    if (difference) draft.put('goalDifferences', { ...difference, settledAt: difference.settledAt ?? fact.at });
  },
});
