import { useTexts } from '../onderweg/use-texts';
import { useIntakeContext } from './intake.context';

/** How far: in words, and as a bar. */
export function IntakeProgress() {
  const texts = useTexts();
  const { phase, step, questions } = useIntakeContext();
  if (phase !== 'asking') return null;
  const words = texts.t('intake.progress.step', { n: step + 1, total: questions.length });
  return (
    <div data-scope="intake" data-part="progress">
      <p data-muted="">{words}</p>
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
