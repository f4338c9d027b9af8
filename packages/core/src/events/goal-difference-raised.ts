import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

/** It stands on the list for the next talk. */
const schema = strictObject({
  id: id(),
});

export type GoalDifferenceRaised = Infer<typeof schema>;

export const goalDifferenceRaised = defineEvent({
  type: 'goalDifference.raised',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  refuse: (payload, { dossier }) => (dossier.get('goalDifferences', payload.id) ? undefined : 'ONDERWEG-206'),
  fold: (draft, payload, fact) => {
    const difference = draft.get('goalDifferences', payload.id);
    if (difference) draft.put('goalDifferences', { ...difference, raisedAt: difference.raisedAt ?? fact.at });
  },
});
