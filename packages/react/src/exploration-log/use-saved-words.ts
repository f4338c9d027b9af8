import type { EventType } from '@onderweg/core';
import { useTexts } from '../onderweg/use-texts';

/** What was just kept, in one sentence. */
export function useSavedWords(saved: EventType | undefined): string | undefined {
  const texts = useTexts();
  switch (saved) {
    case 'exploration.planned':
    case 'exploration.scheduled':
    case 'exploration.moved':
      return texts.t('explorationLog.plan.saved');
    case 'finding.logged':
    case 'signal.logged':
      return texts.t('explorationLog.note.saved');
    case 'exploration.done':
      return texts.t('explorationLog.done.saved');
    case 'exploration.dropped':
      return texts.t('explorationLog.drop.kept');
    default:
      return undefined;
  }
}
