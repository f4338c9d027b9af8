import { useTexts } from '../onderweg/use-texts';
import { useIntakeContext } from './intake.context';

/** How far: in words, and as a bar. */
export function IntakeProgress() {
  const texts = useTexts();
  const { phase, step, questions, answers, missing } = useIntakeContext();
  if (phase !== 'asking') return null;
  const toGo = [!answers.intake.question, !answers.picture && !answers.direction].filter(Boolean).length;
  const words = texts.t('intake.progress.step', { n: step + 1, total: questions.length });
  return (
    <div data-scope="intake" data-part="progress">
      <p data-muted="">{words}</p>
      {missing ? <p data-muted="">{texts.t('intake.progress.toGo', { n: toGo })}</p> : null}
      <progress
        data-scope="intake"
        data-part="bar"
        value={step + 1}
        max={questions.length}
        aria-label={texts.t('intake.progress.label')}
      />
    </div>
  );
}
