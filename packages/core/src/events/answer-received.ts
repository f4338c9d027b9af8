import { type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText } from './fields';
import { readersOf } from './readers-of';

const schema = strictObject({
  application: optional(id()),
  outcome: oneOf(['invited', 'rejected', 'noAnswer', 'offer']),
  text: optional(openText()),
});

export type AnswerReceived = Infer<typeof schema>;

export const answerReceived = defineEvent({
  type: 'answer.received',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: ({ application }, scene) => readersOf('applications')({ id: application }, scene),
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('answers', { ...payload, ...fact, round: draft.facts.cycle.context.round }),
});
