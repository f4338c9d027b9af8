import type { Direction } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useDirectionsContext } from './directions.context';

/** How well a direction was known when it was added, and what is true of it now. */
export function useNoveltyWords(): (direction: Direction) => string | undefined {
  const texts = useTexts();
  const explorations = useDossier((dossier) => dossier.explorations);
  const { known } = useDirectionsContext();
  return ({ id, novelty }) => {
    if (!novelty) return undefined;
    const then = texts.t(`directions.familiarity.${novelty}`);
    if (novelty === 'known') return then;
    const cells = known.abouts.map(({ about }) => known.cells.get(id, about));
    const isDone = explorations.some(
      ({ state, directions }) => (state === 'done' || state === 'harvested') && directions.includes(id),
    );
    const isSeen = cells.some(({ isFirstHand }) => isFirstHand);
    const isHeard = isDone || cells.some(({ evidence, unjudged }) => evidence.length + unjudged.length > 0);
    if (!isSeen && !isHeard) return then;
    return texts.t('directions.noveltyNow', { then, now: texts.t(isSeen ? 'directions.now.seen' : 'directions.now.heard') });
  };
}
