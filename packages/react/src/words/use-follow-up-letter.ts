import type { Exploration } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

/**
 * A few sentences to ask after an answer. It goes to somebody else, so nothing that the person wrote for themselves is in it: no
 * question, no wish, no condition. The day is that of a talk that they had with this contact.
 */
export function useFollowUpLetter(): (exploration: Exploration) => string {
  const texts = useTexts();
  const explorations = useDossier((dossier) => dossier.explorations);
  return ({ id, who }) => {
    const met = explorations
      .filter((each) => each.id !== id && who !== undefined && each.who === who && each.doneAt !== undefined)
      .at(-1);
    const contact = who ?? '…';
    if (met?.doneAt === undefined) return texts.t('standstill.waiting.letterFirst', { contact, name: '…' });
    return texts.t('standstill.waiting.letter', { contact, date: texts.date(met.doneAt.slice(0, 10), 'day'), name: '…' });
  };
}
