import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText } from './fields';

/** The coach goes; the journey goes on, and the sponsor's view freezes on this day. */
const schema = strictObject({ reason: optional(openText()) });

export type CoachLeft = Infer<typeof schema>;

export const coachLeft = defineEvent({
  type: 'coach.left',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (_, { by }) => ({ type: 'coach.left', by }),
  fold: (draft, { reason }, fact) => {
    draft.facts.coachLeft = { entry: fact.entry, at: fact.at, ...(reason === undefined ? {} : { reason }) };
  },
  // Who left does not read again because the words are gone.
  foldErased: (draft, fact) => {
    draft.facts.coachLeft = { entry: fact.entry, at: fact.at };
  },
});
