import { boolean, type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id } from './fields';

const schema = strictObject({ id: id(), readByCoach: optional(boolean()) });

export type LetterOpened = Infer<typeof schema>;

export const letterOpened = defineEvent({
  type: 'letter.opened',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  refuse: (payload, { dossier }) => (dossier.get('letters', payload.id) ? undefined : 'ONDERWEG-206'),
  fold: (draft, payload, fact) => {
    const letter = draft.get('letters', payload.id);
    if (letter) draft.put('letters', { ...letter, openedAt: letter.openedAt ?? fact.at });
  },
});
