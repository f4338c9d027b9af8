import type { Cell } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/**
 * How sure one cell is, in words. One finding can confirm by itself: who was there, or a law, a contract or an own calculation.
 * Then "heard twice" would not be true.
 */
export function useCellWord(): (cell: Cell) => string {
  const texts = useTexts();
  return ({ state, isFirstHand, isHard, evidence, unjudged }) => {
    if (state === 'empty' && unjudged.length > 0) return texts.t('states.cell.unjudged');
    // "Not so good" is a doubt, and not a "no".
    if (!isHard && (state === 'one-' || (state === 'confirmed-' && evidence.length === 1))) {
      if (isFirstHand) return texts.t('states.cell.seenDoubt');
      if (state === 'one-') return texts.t('states.cell.oneDoubt');
    }
    const isConfirmed = state === 'confirmed+' || state === 'confirmed-';
    if (isConfirmed && evidence.length === 1) {
      const side = state === 'confirmed+' ? '+' : '-';
      return texts.t(isFirstHand ? `states.cell.seen${side}` : `states.cell.settled${side}`);
    }
    const word = texts.t(`states.cell.${state}`);
    return isFirstHand ? `${word} · ${texts.t('terms.firstHand')}` : word;
  };
}
