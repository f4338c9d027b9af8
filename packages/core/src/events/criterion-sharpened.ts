import { array, type Infer, oneOf, optional, strictObject } from '../schema';
import { defineEvent } from './define-event';
import { id, openText, title } from './fields';
import { readersOf } from './readers-of';

/** A wish that became clearer. The old version and its reason are kept. */
const schema = strictObject({
  id: id(),
  set: optional(
    strictObject({
      label: optional(title()),
      kind: optional(oneOf(['must', 'important', 'nice'])),
      threshold: optional(openText()),
      range: optional(strictObject({ worst: title(), best: title() })),
    }),
  ),
  /** The findings that did it. */
  because: optional(array(id())),
  text: optional(openText()),
});

export type CriterionSharpened = Infer<typeof schema>;

export const criterionSharpened = defineEvent({
  type: 'criterion.sharpened',
  versions: { initial: 1 },
  schema,
  audience: 'coach',
  readersOf: readersOf('criteria'),
  isActivity: true,
  refuse: (payload, { dossier }) => (dossier.get('criteria', payload.id) ? undefined : 'ONDERWEG-206'),
  fold: (draft, { id: criterionId, set, ...cause }, fact) => {
    const criterion = draft.get('criteria', criterionId);
    if (!criterion) return;
    const { history, ...was } = criterion;
    const before = { label: was.label, kind: was.kind, threshold: was.threshold, range: was.range };
    const step = { entry: fact.entry, at: fact.at, by: fact.by, audience: fact.audience, before, set: set ?? {}, ...cause };
    draft.put('criteria', { ...was, ...set, history: [...history, step] });
  },
});
