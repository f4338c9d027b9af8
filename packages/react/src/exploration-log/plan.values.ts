import type { EventPayloads } from '@onderweg/core';
import { answered, type FormValues, listOf, numberOf, textOf } from '../draft/form-values';

/** From the fields of a plan to the event that it is. A plan without if-then is a choice, and is kept as one. */
export function toPlan(values: FormValues): EventPayloads['exploration.planned'] {
  const [kind = 'other', rung] = (textOf(values, 'kind') ?? '').split('/');
  const question = textOf(values, 'question');
  const directions = listOf(values, 'directions');
  const ifThen = textOf(values, 'ifThen');
  return answered({
    kind: kind || 'other',
    rung: rung === undefined ? undefined : Number(rung),
    directions: directions.length > 0 ? [...directions] : undefined,
    questions: question === undefined ? undefined : [answered({ about: textOf(values, 'about'), text: question })],
    who: textOf(values, 'who'),
    when: textOf(values, 'when'),
    ifThen,
    ifThenSkipped: ifThen === undefined ? true : undefined,
    obstacle: textOf(values, 'obstacle'),
    assumption: textOf(values, 'assumption'),
    wouldChangeMyMind: textOf(values, 'wouldChangeMyMind'),
    dreadBefore: numberOf(values, 'dreadBefore'),
  });
}
