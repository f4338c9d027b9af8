import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, whole } from './fields';
import { readersOf } from './readers-of';

/** 1: it came true. 0: it did not. */
const schema = strictObject({ id: id(), outcome: whole(0, 1) });

export type EstimateResolved = Infer<typeof schema>;

export const estimateResolved = defineEvent({
  type: 'estimate.resolved',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  readersOf: readersOf('estimates'),
  refuse: (payload, { dossier }) => (dossier.get('estimates', payload.id) ? undefined : 'ONDERWEG-206'),
  fold: (draft, payload, fact) => {
    const estimate = draft.get('estimates', payload.id);
    if (estimate) draft.put('estimates', { ...estimate, outcome: payload.outcome, resolvedAt: fact.at });
  },
});
