import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, ids, openText, title, whole } from './fields';
import { readersOfAny } from './readers-of';

/** Done: planned, or noted afterwards without a plan. It asks for a note, and blocks nothing. */
const schema = strictObject({
  id: optional(id()),
  /** For what was never planned. */
  kind: optional(title()),
  rung: optional(whole(0, 7)),
  directions: optional(ids()),
  who: optional(openText()),
  /** What it gave or took, −2 to 2. */
  energy: optional(whole(-2, 2)),
  dreadAfter: optional(whole(0, 10)),
  /** How many people in the market know me now who did not before. */
  seenBy: optional(whole(0, 1000)),
});

export type ExplorationDone = Infer<typeof schema>;

export const explorationDone = defineEvent({
  type: 'exploration.done',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ id: 'explorations', directions: 'directions' }),
  isActivity: true,
  toCycleEvent: (_, { by }) => ({ type: 'exploration.done', by }),
  fold: (draft, payload, fact) => {
    const planned = payload.id === undefined ? undefined : draft.get('explorations', payload.id);
    const unplanned = {
      ...fact,
      kind: 'other',
      directions: [],
      questions: [],
      round: draft.facts.cycle.context.round,
      moves: [],
      isHarvested: draft.facts.foundAhead.includes(payload.id ?? fact.id),
    };
    const exploration = planned ?? unplanned;
    const state = exploration.isHarvested ? 'harvested' : 'done';
    const done = { ...exploration, ...payload, id: payload.id ?? fact.id, state, doneAt: fact.at } as const;
    if (planned) draft.put('explorations', done);
    else draft.add('explorations', done);
  },
});
