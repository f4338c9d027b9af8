import type { Dossier } from '../dossier/dossier';
import type { Criterion, CriterionStep } from '../dossier/shapes';
import type { Evidence } from './reading';

/** One moment at which a wish became clearer, with what did it. */
export type CriterionChange = Evidence & {
  readonly criterion: string;
  readonly at: string;
  readonly change: 'born' | 'sharpened';
  readonly before: string | undefined;
  readonly after: string;
  readonly kind: Criterion['kind'];
  /** What was said anew; nothing at its birth. */
  readonly set: CriterionStep['set'];
  readonly text: string | undefined;
  /** Findings that did it, by id. */
  readonly because: readonly string[];
};

export type CriteriaHistory = Evidence & { readonly changes: readonly CriterionChange[] };

/** How the wishes became sharper, oldest first: "first: a nice team; after two visits: people who let me finish". */
export function criteriaHistory(dossier: Dossier): CriteriaHistory {
  return tellHistory(dossier.criteria, dossier.findings);
}

/** Of some wishes, and as far as these findings did it: those that somebody may see. */
export function tellHistory(
  criteria: Iterable<Criterion>,
  findings: { readonly get: (id: string) => { readonly entry: string } | undefined },
): CriteriaHistory {
  const toEntries = (ids: readonly string[]) => ids.flatMap((id) => findings.get(id)?.entry ?? []);
  const changes = [...criteria].flatMap((criterion) => toChanges(criterion, toEntries));
  changes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { changes, evidence: [...new Set(changes.flatMap(({ evidence }) => evidence))] };
}

function toChanges(criterion: Criterion, toEntries: (ids: readonly string[]) => readonly string[]): CriterionChange[] {
  const { id, history, bornFrom, entry, at } = criterion;
  const first = history[0]?.before;
  const because = bornFrom === undefined ? [] : [bornFrom];
  const born: CriterionChange = {
    criterion: id,
    at,
    change: 'born',
    before: undefined,
    after: first?.label ?? criterion.label,
    kind: first?.kind ?? criterion.kind,
    set: {},
    text: undefined,
    because,
    evidence: [entry, ...toEntries(because)],
  };
  const sharpened = history.map((step, place): CriterionChange => {
    const next = history[place + 1]?.before;
    return {
      criterion: id,
      at: step.at,
      change: 'sharpened',
      before: step.before.label,
      after: next?.label ?? criterion.label,
      kind: next?.kind ?? criterion.kind,
      set: step.set,
      text: step.text,
      because: step.because ?? [],
      evidence: [step.entry, ...toEntries(step.because ?? [])],
    };
  });
  return [born, ...sharpened];
}
