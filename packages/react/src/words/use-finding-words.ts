import type { Finding } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What a finding is, from whom, and what it gave or took: in words, on one line. */
export function useFindingWords(): (finding: Finding) => string {
  const texts = useTexts();
  return ({ form, kind, source, firstHand, energy, at }) =>
    [
      form === 'signal' && texts.t('reflection.findings.signal'),
      kind && texts.t(`explorationLog.note.kind.${kind}`),
      source,
      firstHand && texts.t('terms.firstHand'),
      energy !== undefined && texts.t(`reflection.findings.energy.${String(energy) as '0'}`),
      texts.date(at.slice(0, 10), 'short'),
    ]
      .filter(Boolean)
      .join(' · ');
}
