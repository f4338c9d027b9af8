import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { changeExploration, refuseForExploration } from './exploration-change';
import { id, moment } from './fields';
import { readersOf } from './readers-of';

/** It has a day now: a first one, or one after an answer came. */
const schema = strictObject({ id: id(), when: moment() });

export type ExplorationScheduled = Infer<typeof schema>;

export const explorationScheduled = defineEvent({
  type: 'exploration.scheduled',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('explorations'),
  isActivity: true,
  refuse: refuseForExploration('exploration.scheduled'),
  fold: (draft, payload, _, isTaken) => {
    if (isTaken) changeExploration(draft, payload.id, { state: 'planned', when: payload.when });
  },
});
