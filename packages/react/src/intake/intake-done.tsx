import { useEffect, useRef } from 'react';
import { useDossier } from '../onderweg/use-dossier';
import { useTexts } from '../onderweg/use-texts';
import { useIntakeContext } from './intake.context';

/** Ready to go out. */
export function IntakeDone({ onPlan }: { onPlan?: (() => void) | undefined }) {
  const texts = useTexts();
  const { phase, amend } = useIntakeContext();
  const question = useDossier((dossier) => dossier.intake?.question);
  // Who has been out already does not hear that they may go.
  const isUnderWay = useDossier((dossier) => dossier.explorations.size > 0 || dossier.findings.size > 0);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'summary' && phase === 'done') title.current?.focus();
    before.current = phase;
  }, [phase]);
  if (phase !== 'done') return null;
  return (
    <div data-scope="intake" data-part="done">
      <h2 data-scope="intake" data-part="title" ref={title} tabIndex={-1}>
        {texts.t(isUnderWay ? 'intake.complete.laterTitle' : 'intake.complete.title')}
      </h2>
      {question ? <blockquote dir="auto">{question}</blockquote> : null}
      <p>{texts.t(isUnderWay ? 'intake.complete.laterText' : 'intake.complete.text')}</p>
      <div data-scope="intake" data-part="buttons">
        {onPlan ? (
          <button type="button" data-primary="" onClick={onPlan}>
            {texts.t(isUnderWay ? 'explorationLog.add.plan' : 'intake.complete.planFirst')}
          </button>
        ) : null}
        <button type="button" onClick={amend}>
          {texts.t('intake.complete.amend')}
        </button>
      </div>
    </div>
  );
}
