import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import type { Suggestion } from './suggestion-card';

const plain = {
  chance: 'suggestions.chanceDown',
  fit: 'suggestions.fitDown',
  fitAndEnergy: 'suggestions.fitDown',
  contradicted: 'suggestions.contradicted',
  ready: 'suggestions.allConfirmed',
  positive: 'suggestions.goodStart',
  tooLittle: 'suggestions.tooLittle',
  fewOpen: 'suggestions.widenOneLeft',
  nothingNew: 'suggestions.widenNoSurprise',
  parkedForOneReason: 'suggestions.widenSameReason',
  manyActive: 'suggestions.narrow',
  noRoom: 'suggestions.pause',
  littleRoom: 'suggestions.pause',
} as const;

/** Why a course is suggested, in one sentence. */
export function useSuggestionWords(): (suggestion: Suggestion) => string {
  const texts = useTexts();
  const criteria = useDossier((dossier) => dossier.criteria);
  return (suggestion) => {
    if (suggestion.rule !== 'blocked') return texts.t(plain[suggestion.rule]);
    const labels = suggestion.about.flatMap((id) => criteria.get(id)?.label ?? []);
    if (labels.length === 0) return texts.t('suggestions.notDoable');
    return texts.t('suggestions.mustDown', { criterion: texts.list(labels) });
  };
}
