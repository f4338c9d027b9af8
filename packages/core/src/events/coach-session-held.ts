import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { openText, whole } from './fields';

const schema = strictObject({ n: optional(whole(1, 10_000)), text: optional(openText()) });

export type CoachSessionHeld = Infer<typeof schema>;

export const coachSessionHeld = defineEvent({
  type: 'coachSession.held',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (_, { by }) => ({ type: 'coachSession.held', by }),
  fold: (draft, payload, fact) => draft.add('coachSessions', { ...payload, ...fact }),
});
