import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { refuseForExploration } from './exploration-change';
import { id, moment, openText } from './fields';
import { readersOf } from './readers-of';

/** To another day. The reason is for the person, so that help can fit. */
const schema = strictObject({
  id: id(),
  to: optional(moment()),
  reason: optional(oneOf(['time', 'dread', 'otherSide', 'other'])),
  text: optional(openText()),
});

export type ExplorationMoved = Infer<typeof schema>;

export const explorationMoved = defineEvent({
  type: 'exploration.moved',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('explorations'),
  isActivity: true,
  refuse: refuseForExploration('exploration.moved'),
  fold: (draft, { id: explorationId, ...move }, fact, isTaken) => {
    const exploration = draft.get('explorations', explorationId);
    if (!exploration || !isTaken) return;
    const { when: from, ...lasting } = exploration;
    const moves = [...exploration.moves, { ...move, ...(from ? { from } : {}), entry: fact.entry, at: fact.at }];
    const state = exploration.state === 'awaiting' ? 'awaiting' : 'planned';
    const when = move.to ?? from;
    draft.put('explorations', { ...lasting, ...(when ? { when } : {}), state, moves });
  },
});
