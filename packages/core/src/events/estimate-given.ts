import { gte, type Infer, lte, number, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { day, id, text } from './fields';

/** The own chance for a statement that can be checked on a day. Private: for the earlier self only. */
const schema = strictObject({
  id: optional(id()),
  /** 0 to 1. */
  p: number().check(gte(0), lte(1)),
  statement: text(),
  resolvesOn: day(),
});

export type EstimateGiven = Infer<typeof schema>;

export const estimateGiven = defineEvent({
  type: 'estimate.given',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  fold: (draft, payload, fact) => draft.add('estimates', { ...payload, ...fact, id: payload.id ?? fact.id }),
});
