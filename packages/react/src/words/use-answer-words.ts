import type { Answer } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useApplicationTitle } from '../visibility/use-application-title';

/** What an employer answered, with whom it was, on one line; for others a private application is not named. */
export function useAnswerWords(): (answer: Answer, forWhom?: 'everybody') => string {
  const texts = useTexts();
  const toTitle = useApplicationTitle();
  const applications = useDossier((dossier) => dossier.applications);
  return ({ application, outcome }, forWhom) => {
    const known = applications.get(application ?? '');
    const sent = forWhom && known?.audience === 'private' ? undefined : known;
    return texts.t('visibility.applications.answered', {
      application: sent ? toTitle(sent) : texts.t('terms.application'),
      answer: texts.t(`states.application.${outcome}`),
    });
  };
}
