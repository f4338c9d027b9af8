import { type Infer, strictObject } from '../schema';
import { defineEvent } from './define-event';

const schema = strictObject({});

export type PauseEnded = Infer<typeof schema>;

export const pauseEnded = defineEvent({
  type: 'pause.ended',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  toCycleEvent: (_, { by }) => ({ type: 'pause.ended', by }),
  fold: (draft, _, fact, isTaken) => {
    const last = draft.last('pauses');
    if (isTaken && last && !last.endedAt) draft.put('pauses', { ...last, endedAt: fact.at });
  },
});
