import type { OpenQuestion } from '@onderweg/core';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useQuestionTitle } from '../words/use-question-title';

/** What to find out, and why just this: reasons in words, never a number. */
export function NextStepQuestion({ question }: { question: OpenQuestion }) {
  const texts = useTexts();
  const toQuestionTitle = useQuestionTitle();
  const direction = useDossier((dossier) => dossier.directions).get(question.direction);
  // Who sent a letter there, or worked there, was there in a way.
  const applications = useDossier((dossier) => dossier.applications);
  const isStrange = direction?.novelty !== 'known' && !applications.some((sent) => sent.direction === question.direction);
  const { about, importance, uncertainty, isNeverExplored, leads } = question;
  const reasons = [
    texts.t(`nextStep.importance.${importance}`),
    texts.t(`nextStep.uncertainty.${uncertainty}`),
    isNeverExplored && isStrange ? texts.t('nextStep.neverExplored') : undefined,
    direction?.novelty === 'unknown' && isNeverExplored ? texts.t('nextStep.unknownJob') : undefined,
    leads ? texts.t('nextStep.leads') : undefined,
  ].filter((reason) => reason !== undefined);
  return (
    <>
      <div data-scope="next-step" data-part="question">
        <p data-muted="">{direction?.title}</p>
        <h3>{toQuestionTitle(about)}</h3>
      </div>
      <div>
        <h4>{texts.t('nextStep.because')}</h4>
        <ul data-scope="next-step" data-part="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
