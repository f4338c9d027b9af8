import { useTexts } from '../onderweg/use-texts';
import { useReflectionContext } from './reflection.context';
import { reflectionSteps } from './reflection.phase';

/** Which round it is about, and the three steps: each can be opened at any time. */
export function ReflectionHeader() {
  const texts = useTexts();
  const { phase, round, saved, draftOfRound, go, lookBack } = useReflectionContext();
  if (phase === 'loading' || phase === 'empty' || phase === 'done') return null;
  return (
    <div data-scope="reflection" data-part="header">
      <h2>{texts.t('reflection.round', { n: round })}</h2>
      <nav aria-label={texts.t('reflection.steps.label')}>
        <ol data-scope="reflection" data-part="steps">
          {reflectionSteps.map((step) => (
            <li key={step}>
              <button
                type="button"
                data-scope="reflection"
                data-part="step"
                aria-current={step === phase ? 'step' : undefined}
                onClick={() => go(step)}
              >
                {texts.t(`reflection.steps.${step}`)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {draftOfRound === undefined ? null : (
        <p data-scope="reflection" data-part="unsaved">
          {texts.t('reflection.unsaved.earlier', { n: draftOfRound })}{' '}
          <button type="button" data-quiet="" onClick={() => lookBack(draftOfRound)}>
            {texts.t('reflection.unsaved.open')}
          </button>
        </p>
      )}
      <p data-scope="reflection" data-part="status" role="status">
        {saved === 'reflection' ? texts.t('reflection.saved') : null}
        {saved === 'conclusion' ? texts.t('reflection.conclusion.saved') : null}
      </p>
      {phase === 'lookBack' ? <p data-muted="">{texts.t('reflection.intro')}</p> : null}
    </div>
  );
}
