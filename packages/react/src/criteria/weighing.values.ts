import { type EventPayloads, type RecordedEvent, readRange, type WeighingReading, weighBestWorst } from '@onderweg/core';
import { choiceOf, type FormValues, textOf } from '../draft/form-values';

/** What a jump is worth beside the one that is worth most, of 100: only the words are shown. */
export const swingSteps = { same: 100, nearly: 80, half: 50, little: 20 } as const;
/** How many times heavier: doubling, so that answers can fit together. Only the words are shown. */
export const timesSteps = { same: 1, slightly: 2, clearly: 4, far: 8 } as const;

export const swingNames = ['same', 'nearly', 'half', 'little'] as const;
export const timesNames = ['same', 'slightly', 'clearly', 'far'] as const;

/** Names of the fields. By the id of what is weighed, so that a draft still fits when another wish is born. */
export const weighingFields = {
  worst: (criterion: string) => `worst/${criterion}`,
  best: (criterion: string) => `best/${criterion}`,
  beside: (criterion: string) => `beside/${criterion}`,
  mostOver: (criterion: string) => `mostOver/${criterion}`,
  overLeast: (criterion: string) => `overLeast/${criterion}`,
} as const;

type Weighed = Pick<WeighingReading, 'method' | 'criteria'>;
type Missing = { readonly missing: string };
type Given = Pick<EventPayloads['weights.given'], 'weights' | 'comparisons'>;

/** What the fields start with: the ranges as somebody put them last. */
export function toWeighingStart({ criteria }: Weighed): FormValues {
  return Object.fromEntries(
    criteria.flatMap(({ criterion, range }) => [
      [weighingFields.worst(criterion.id), range?.worst],
      [weighingFields.best(criterion.id), range?.best],
    ]),
  );
}

/** The answer and the ranges that it was given within, at once; or the field that still needs an answer. */
export function toWeighingEvents(weighed: Weighed, values: FormValues): readonly RecordedEvent[] | Missing {
  const given = weighed.method === 'swing' ? readSwing(weighed, values) : readBestWorst(weighed, values);
  if ('missing' in given) return given;
  const ranges = weighed.criteria.map(({ criterion, range }) => {
    const worst = textOf(values, weighingFields.worst(criterion.id));
    const best = textOf(values, weighingFields.best(criterion.id));
    const said = worst !== undefined && best !== undefined ? { worst, best } : undefined;
    const isNew = said !== undefined && (said.worst !== range?.worst || said.best !== range?.best);
    return { id: criterion.id, isNew, range: said ?? criterion.range };
  });
  const sharpened = ranges.flatMap(({ id, isNew, range }): readonly RecordedEvent[] =>
    isNew && range ? [['criterion.sharpened', { id, set: { range } }]] : [],
  );
  const amounts = ranges.flatMap(({ id, range }) => {
    const met = readRange(range)?.amounts;
    return met ? [{ criterion: id, ...met }] : [];
  });
  return [...sharpened, ['weights.given', { method: weighed.method, ...given, ranges: amounts }]];
}

function readSwing({ criteria }: Weighed, values: FormValues): Given | Missing {
  const ids = criteria.map(({ criterion }) => criterion.id);
  const top = choiceOf(values, 'top', ids);
  if (top === undefined) return { missing: 'top' };
  const weights: Given['weights'] = [];
  for (const id of ids) {
    const name = weighingFields.beside(id);
    const step = id === top ? 'same' : choiceOf(values, name, swingNames);
    if (step === undefined) return { missing: name };
    weights.push({ criterion: id, weight: swingSteps[step] });
  }
  return { weights };
}

function readBestWorst({ criteria }: Weighed, values: FormValues): Given | Missing {
  const ids = criteria.map(({ criterion }) => criterion.id);
  const most = choiceOf(values, 'most', ids);
  if (most === undefined) return { missing: 'most' };
  const least = choiceOf(values, 'least', ids);
  if (least === undefined || least === most) return { missing: 'least' };
  const between = choiceOf(values, weighingFields.mostOver(least), timesNames);
  if (between === undefined) return { missing: weighingFields.mostOver(least) };
  const rest: NonNullable<Given['comparisons']>['rest'] = [];
  for (const criterion of ids) {
    if (criterion === most || criterion === least) continue;
    const above = choiceOf(values, weighingFields.mostOver(criterion), timesNames);
    if (above === undefined) return { missing: weighingFields.mostOver(criterion) };
    const below = choiceOf(values, weighingFields.overLeast(criterion), timesNames);
    if (below === undefined) return { missing: weighingFields.overLeast(criterion) };
    rest.push({ criterion, mostOverIt: timesSteps[above], itOverLeast: timesSteps[below] });
  }
  const comparisons = { most, least, mostOverLeast: timesSteps[between], rest };
  return { weights: [...weighBestWorst(comparisons)], comparisons };
}
