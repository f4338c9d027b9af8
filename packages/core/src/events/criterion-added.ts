import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText, title } from './fields';
import { readersOfAny } from './readers-of';

/** What counts for this person: with a threshold when it is a must, a range when it is weighed, and where it was born. */
const schema = strictObject({
  id: optional(id()),
  label: title(),
  kind: oneOf(['must', 'important', 'nice']),
  threshold: optional(openText()),
  range: optional(strictObject({ worst: title(), best: title() })),
  /** The finding that it was born from. */
  bornFrom: optional(id()),
});

export type CriterionAdded = Infer<typeof schema>;

export const criterionAdded = defineEvent({
  type: 'criterion.added',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfAny({ bornFrom: 'findings' }),
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('criteria', { ...payload, ...fact, id: payload.id ?? fact.id, history: [] }),
});
