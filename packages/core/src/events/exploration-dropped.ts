import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { changeExploration, refuseForExploration } from './exploration-change';
import { id, openText } from './fields';
import { readersOf } from './readers-of';

const schema = strictObject({ id: id(), reason: optional(openText()) });

export type ExplorationDropped = Infer<typeof schema>;

export const explorationDropped = defineEvent({
  type: 'exploration.dropped',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('explorations'),
  refuse: refuseForExploration('exploration.dropped'),
  fold: (draft, { id: explorationId, reason }, _, isTaken) => {
    if (isTaken) changeExploration(draft, explorationId, { state: 'dropped', ...(reason ? { droppedBecause: reason } : {}) });
  },
});
