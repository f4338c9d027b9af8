import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, title } from './fields';

/** Which coach the client chose, by the id of a profile; left out for somebody else, which needs no reason. */
const schema = strictObject({
  coach: optional(id()),
  name: optional(title()),
});

export type CoachChosen = Infer<typeof schema>;

export const coachChosen = defineEvent({
  type: 'coach.chosen',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  fold: (draft, payload, fact) => draft.add('coachChoices', { ...payload, ...fact }),
});
