import { type Infer, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, ids, text } from './fields';
import { type NamedThing, readersOfNamed } from './readers-of';

/** A constructive "so …", about the work, the market, the approach or oneself, that rests on findings, or on what an employer answered. */
const schema = strictObject({ id: optional(id()), text: text(), rests: ids() });

export type ConclusionDrawn = Infer<typeof schema>;

export const conclusionDrawn = defineEvent({
  type: 'conclusion.drawn',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfNamed(({ rests }: Partial<ConclusionDrawn>) =>
    (rests ?? []).flatMap((id): NamedThing[] => [
      ['findings', id],
      ['answers', id],
    ]),
  ),
  isActivity: true,
  toCycleEvent: (payload, { by, dossier }) => ({
    type: 'conclusion.drawn',
    by,
    // What it rests on may have been erased since; it was drawn all the same.
    rests: payload.rests.filter((id) => dossier.get('findings', id) || dossier.get('answers', id) || dossier.erased > 0).length,
  }),
  fold: (draft, payload, fact, isTaken) =>
    draft.add('conclusions', {
      ...payload,
      ...fact,
      id: payload.id ?? fact.id,
      round: draft.facts.cycle.context.round,
      isTaken,
    }),
});
