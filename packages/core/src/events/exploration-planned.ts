import { array, boolean, type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, ids, moment, openText, title, whole } from './fields';
import { type NamedThing, readersOfNamed } from './readers-of';

/** One act in the market, with a question. */
const schema = strictObject({
  id: optional(id()),
  /** A kind of the method: `talk`, `shadowDay`, `vacancyScan` … */
  kind: title(),
  /** The courage that it takes, 0 to 7. */
  rung: optional(whole(0, 7)),
  directions: optional(ids()),
  /** About what is enough; the words may come later. */
  questions: optional(array(strictObject({ about: optional(id()), text: optional(openText()) }))),
  /** With whom. Initials suffice. */
  who: optional(openText()),
  when: optional(moment()),
  /** "If … then …": planning like this helps more than a reminder. */
  ifThen: optional(openText()),
  ifThenSkipped: optional(boolean()),
  /** What may come between, and then? */
  obstacle: optional(openText()),
  assumption: optional(openText()),
  wouldChangeMyMind: optional(openText()),
  dreadBefore: optional(whole(0, 10)),
});

export type ExplorationPlanned = Infer<typeof schema>;

export const explorationPlanned = defineEvent({
  type: 'exploration.planned',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfNamed(({ directions, questions }: Partial<ExplorationPlanned>) => [
    ...(directions ?? []).map((direction): NamedThing => ['directions', direction]),
    ...(questions ?? []).map(({ about }): NamedThing => ['criteria', about]),
  ]),
  isActivity: true,
  toCycleEvent: (_, { by }) => ({ type: 'exploration.planned', by }),
  fold: (draft, payload, fact) =>
    draft.add('explorations', {
      ...payload,
      ...fact,
      id: payload.id ?? fact.id,
      directions: payload.directions ?? [],
      questions: payload.questions?.map((question) => ({ ...question, text: question.text ?? '' })) ?? [],
      state: payload.when ? 'planned' : 'idea',
      round: draft.facts.cycle.context.round,
      moves: [],
      isHarvested: draft.facts.foundAhead.includes(payload.id ?? fact.id),
    }),
});
