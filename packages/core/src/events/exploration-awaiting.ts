import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { changeExploration, refuseForExploration } from './exploration-change';
import { id } from './fields';
import { readersOf } from './readers-of';

/** The other side has to answer first. */
const schema = strictObject({ id: id() });

export type ExplorationAwaiting = Infer<typeof schema>;

export const explorationAwaiting = defineEvent({
  type: 'exploration.awaiting',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('explorations'),
  refuse: refuseForExploration('exploration.awaiting'),
  fold: (draft, payload, fact, isTaken) => {
    if (isTaken) changeExploration(draft, payload.id, { state: 'awaiting', awaitingSince: fact.at });
  },
});
