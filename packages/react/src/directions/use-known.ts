import { type Cells, cells } from '@onderweg/core';
import { useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useToday } from '../onderweg/use-today';

export type Known = {
  /** What can be known of a direction: criteria the heaviest first, then chance and doable. */
  readonly abouts: readonly { readonly about: string; readonly label: string }[];
  readonly cells: Cells;
};

const weights = { must: 0, important: 1, nice: 2 } as const;
const whole = <Dossier>(dossier: Dossier) => dossier;

/** All cells of directions × what counts, counted once for all cards. */
export function useKnown(): Known {
  const texts = useTexts();
  const today = useToday();
  const dossier = useDossier(whole);
  return useMemo(() => {
    const criteria = [...dossier.criteria].sort((a, b) => weights[a.kind] - weights[b.kind]);
    return {
      cells: cells(dossier, today),
      abouts: [
        ...criteria.map(({ id, label }) => ({ about: id, label })),
        { about: 'chance', label: texts.t('explorationLog.note.links.chance') },
        { about: 'doable', label: texts.t('explorationLog.note.links.doable') },
      ],
    };
  }, [dossier, today, texts]);
}
