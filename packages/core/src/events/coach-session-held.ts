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
  // Who left comes back when the client says so: a line of the coach's own, or of a file, is no key.
  toCycleEvent: (_, { by, dossier }) =>
    dossier.cycle.value.coach === 'gone' && by !== 'client' ? undefined : { type: 'coachSession.held', by },
  fold: (draft, payload, fact) => draft.add('coachSessions', { ...payload, ...fact }),
});
