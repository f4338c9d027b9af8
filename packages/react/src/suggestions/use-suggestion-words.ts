import { useDossier } from '../onderweg/use-dossier';
import { useOnderweg } from '../onderweg/onderweg.context';
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

/** Why a course is suggested, in one sentence that is true of this person. */
export function useSuggestionWords(): (suggestion: Suggestion) => string {
  const { texts, method } = useOnderweg();
  const criteria = useDossier((dossier) => dossier.criteria);
  const findings = useDossier((dossier) => dossier.findings);
  const directions = useDossier((dossier) => dossier.directions);
  return (suggestion) => {
    const { rule } = suggestion;
    if (rule === 'blocked') {
      const labels = suggestion.about.flatMap((id) => criteria.get(id)?.label ?? []);
      if (labels.length > 0) return texts.t('suggestions.mustDown', { criterion: texts.list(labels) });
      const isSettled = findings.some(({ entry, authority }) => authority === true && suggestion.evidence.includes(entry));
      return texts.t(isSettled ? 'suggestions.settled' : 'suggestions.notDoable');
    }
    if (rule === 'ready' && method.track === 'reintegration') return texts.t('suggestions.allConfirmedCalm');
    if (rule === 'positive' && suggestion.againstIt.length >= suggestion.forIt.length) {
      const hasSeen = findings.some(({ entry, firstHand }) => firstHand === true && suggestion.againstIt.includes(entry));
      // Nobody is sent to look at what they have seen.
      if (hasSeen) return texts.t('suggestions.againstSeen');
      return texts.t(suggestion.againstIt.length === 1 ? 'suggestions.againstOne' : 'suggestions.mixed');
    }
    if (rule === 'fewOpen' && !directions.some(({ state }) => state === 'active')) return texts.t('suggestions.widenNoneLeft');
    return texts.t(plain[rule]);
  };
}
