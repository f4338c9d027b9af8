import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { agreedWith, openText, whole } from './fields';

/** Weights 0 to 3 on the four phases. They order cards; they lock nothing. */
const schema = strictObject({
  selfKnowledge: whole(0, 3),
  vision: whole(0, 3),
  marketExploration: whole(0, 3),
  marketApproach: whole(0, 3),
  reason: optional(openText()),
  agreedWith: agreedWith(),
});

export type AccentsAgreed = Infer<typeof schema>;

export const accentsAgreed = defineEvent({
  type: 'accents.agreed',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  refuse: ({ marketExploration, marketApproach }) => (marketExploration + marketApproach > 0 ? undefined : 'ONDERWEG-211'),
  fold: (draft, payload, fact) => draft.add('accents', { ...payload, ...fact }),
});
