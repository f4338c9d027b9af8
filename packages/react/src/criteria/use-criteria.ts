import type { Criterion } from '@onderweg/core';
import { useState } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useRootOr } from '../onderweg/use-root-or';
import { CriteriaContext } from './criteria.context';

export type CriteriaView =
  | { readonly at: 'overview' }
  | { readonly at: 'add' }
  | { readonly at: 'weigh' }
  | { readonly at: 'sharpen'; readonly criterion: string };

export type CriteriaApi = {
  readonly view: CriteriaView;
  /** True after a move: the new view may take the focus. */
  readonly hasMoved: boolean;
  /** What must be there, what is important, and what is nice. */
  readonly byKind: { readonly [Kind in Criterion['kind']]: readonly Criterion[] };
  /** What was recorded last on this visit, in words. */
  readonly saved: string | undefined;
  readonly go: (view: CriteriaView, saved?: string) => void;
};

/** What counts for a person, by how much. Inside `<Criteria.Root>` it is the one of that Root. */
export function useCriteria(): CriteriaApi {
  return useRootOr(CriteriaContext, useNewCriteria);
}

/** One that is not shared with any part: what a Root holds. */
export function useNewCriteria(): CriteriaApi {
  const criteria = useDossier((dossier) => dossier.criteria);
  const [shown, setShown] = useState<{ view: CriteriaView; hasMoved: boolean; saved?: string | undefined }>({
    view: { at: 'overview' },
    hasMoved: false,
  });
  const ofKind = (kind: Criterion['kind']) => criteria.filter((criterion) => criterion.kind === kind);
  return {
    view: shown.view,
    hasMoved: shown.hasMoved,
    saved: shown.saved,
    byKind: { must: ofKind('must'), important: ofKind('important'), nice: ofKind('nice') },
    go: (view, saved) => setShown(saved ? { view, hasMoved: true, saved } : { view, hasMoved: true }),
  };
}
