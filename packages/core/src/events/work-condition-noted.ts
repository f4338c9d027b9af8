import { type Infer, optional, strictObject } from '../schema';
import { agreedWith, day, openText, sensitivity, text } from './fields';
import { defineEvent } from './define-event';

/** What work asks for to be possible (re-integration). Health data: never for a sponsor, and with an end. */
const schema = strictObject({
  id: optional(openText()),
  text: text(),
  source: optional(openText()),
  validUntil: optional(day()),
  sensitive: sensitivity(),
  agreedWith: agreedWith(),
});

export type WorkConditionNoted = Infer<typeof schema>;

export const workConditionNoted = defineEvent({
  type: 'workCondition.noted',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('workConditions', { ...payload, ...fact, sensitive: 'health' }),
});
