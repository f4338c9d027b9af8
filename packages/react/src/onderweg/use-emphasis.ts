import { type Emphasis, emphasis } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from './use-dossier';

const whole = <Dossier>(dossier: Dossier) => dossier;

/**
 * Where the weight lies now, so that a page can put first what matters most.
 *
 * @example
 * const { weights } = useEmphasis();
 * return weights.marketApproach >= 2 ? <Visibility /> : null;
 */
export function useEmphasis(): Emphasis {
  const dossier = useDossier(whole);
  return useMemo(() => emphasis(dossier), [dossier]);
}
