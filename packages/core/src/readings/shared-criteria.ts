import { type Derived, derive } from '../dossier/derive';
import type { Criterion, CriterionStep } from '../dossier/shapes';
import type { Table } from '../dossier/table';
import { deriveEach } from './derive-each';

export function isShared({ audience }: { readonly audience: string }): boolean {
  return audience !== 'private';
}

/** Wishes as somebody knows them who reads what is shared: a private step leaves no trace, also not in what came before another. */
export function listSharedCriteria({ criteria }: { readonly criteria: Table<Criterion> }): readonly Criterion[] {
  return derive(criteria, shareCriteria).filter((criterion) => criterion !== undefined);
}

type Shared = readonly (Criterion | undefined)[];

/** By their place in the table; undefined where the wish itself is private. */
export function shareCriteria(criteria: Table<Criterion>, before: Derived<Criterion, Shared> | undefined): Shared {
  return deriveEach(criteria, before && { of: before.of, made: before.value }, shareCriterion);
}

function shareCriterion(criterion: Criterion): Criterion | undefined {
  if (!isShared(criterion)) return undefined;
  const [first] = criterion.history;
  let wish = first?.before ?? criterion;
  const history: CriterionStep[] = [];
  for (const step of criterion.history.filter(isShared)) {
    const { label, kind, threshold, range } = wish;
    history.push({ ...step, before: { label, kind, threshold, range } });
    wish = { ...wish, ...step.set };
  }
  return { ...criterion, ...wish, history };
}
