import type { Dossier } from '../dossier/dossier';
import type { Criterion, CriterionStep } from '../dossier/shapes';

const isShared = ({ audience }: { readonly audience: string }) => audience !== 'private';

/** Wishes as somebody knows them who reads what is shared: a private step leaves no trace, also not in what came before another. */
export function listSharedCriteria(dossier: Pick<Dossier, 'criteria'>): readonly Criterion[] {
  return dossier.criteria.filter(isShared).map((criterion) => {
    const [first] = criterion.history;
    let wish = first?.before ?? criterion;
    const history: CriterionStep[] = [];
    for (const step of criterion.history.filter(isShared)) {
      const { label, kind, threshold, range } = wish;
      history.push({ ...step, before: { label, kind, threshold, range } });
      wish = { ...wish, ...step.set };
    }
    return { ...criterion, ...wish, history };
  });
}
