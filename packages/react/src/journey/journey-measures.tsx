import { processMeasures } from '@onderweg/core';
import { useId, useMemo } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';

const whole = <Dossier,>(dossier: Dossier) => dossier;

/** How the journey itself goes: rounds, questions, scope and wishes. Never hours, and never a number of applications. */
export function JourneyMeasures() {
  const texts = useTexts();
  const id = useId();
  const dossier = useDossier(whole);
  const measures = useMemo(() => processMeasures(dossier), [dossier]);
  const { roundsClosed, questionsAnswered, scope, criteriaSharpened, daysBetweenSteps } = measures;
  if (roundsClosed + questionsAnswered + scope.now + criteriaSharpened === 0) return null;
  const lines = [
    texts.t('journey.measures.rounds', { n: roundsClosed }),
    texts.t('journey.measures.questions', { n: questionsAnswered }),
    texts.t('journey.measures.scope', { atIntake: scope.atIntake, now: scope.now }),
    ...(criteriaSharpened === 0 ? [] : [texts.t('journey.measures.criteria', { n: criteriaSharpened })]),
    ...(daysBetweenSteps === undefined ? [] : [texts.t('journey.measures.pace', { n: daysBetweenSteps })]),
  ];
  return (
    <section data-scope="journey" data-part="measures" aria-labelledby={id}>
      <h3 id={id}>{texts.t('journey.measures.title')}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
