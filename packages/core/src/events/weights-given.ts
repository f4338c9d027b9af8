import { array, gte, type Infer, lte, number, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, whole } from './fields';
import { type NamedThing, readersOfNamed } from './readers-of';

/** In whatever it is counted: minutes, euros, hours. */
const amount = () => number().check(gte(-1e9), lte(1e9));
const times = () => whole(1, 9);

/** What weighs more, asked when two directions are close. The answer of before is kept. */
const schema = strictObject({
  /** `swing`: the jump from worst to best that is worth most, the others beside it. `bestWorst`: most and least, the others beside these. */
  method: oneOf(['swing', 'bestWorst']),
  weights: array(strictObject({ criterion: id(), weight: number().check(gte(0), lte(100)) })),
  /** The ranges as they were met when it was asked. */
  ranges: optional(array(strictObject({ criterion: id(), from: amount(), to: amount() }))),
  /** What was answered when the rest was compared with the two: 1 is as heavy, 9 is far heavier. */
  comparisons: optional(
    strictObject({
      most: id(),
      least: id(),
      mostOverLeast: times(),
      rest: array(strictObject({ criterion: id(), mostOverIt: times(), itOverLeast: times() })),
    }),
  ),
});

export type WeightsGiven = Infer<typeof schema>;

export const weightsGiven = defineEvent({
  type: 'weights.given',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOfNamed(({ weights }: Partial<WeightsGiven>) =>
    (weights ?? []).map(({ criterion }): NamedThing => ['criteria', criterion]),
  ),
  isActivity: true,
  fold: (draft, payload, fact) => draft.add('weighings', { ...payload, ...fact }),
});
