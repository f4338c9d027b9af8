import { type Infer, optional, record, strictObject, string } from '../schema';
import { defineEvent } from './define-event';
import { id, ids, openText } from './fields';

/** Looking back: what happened, what it did, what it says, what now. */
const schema = strictObject({
  id: optional(id()),
  explorations: optional(ids()),
  findings: optional(ids()),
  whatHappened: optional(openText()),
  whatItDid: optional(openText()),
  whatItSays: optional(openText()),
  soNow: optional(openText()),
  /** Answers to the method's own prompts, by the id of the prompt. */
  answers: optional(record(string(), openText())),
});

export type ReflectionWritten = Infer<typeof schema>;

export const reflectionWritten = defineEvent({
  type: 'reflection.written',
  versions: { initial: 1 },
  schema,
  audience: 'private',
  isActivity: true,
  fold: (draft, payload, fact) =>
    draft.add('reflections', {
      ...payload,
      ...fact,
      id: payload.id ?? fact.id,
      explorations: payload.explorations ?? [],
      round: draft.facts.cycle.context.round,
    }),
});
