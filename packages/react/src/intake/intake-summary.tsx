import { useEffect, useRef } from 'react';
import { useOnderweg } from '../onderweg/onderweg.context';
import { useLead } from '../onderweg/use-lead';
import { Problem } from '../saving/problem';
import { useIntakeContext } from './intake.context';
import { IntakeAnswer } from './intake-answer';

export type IntakeSummaryProps = {
  /** After everything was kept, unless the person has gone elsewhere by then. */
  onComplete?: ((details: { reason: 'completed' }) => void) | undefined;
};

/** What somebody wrote, to look over before it is kept. */
export function IntakeSummary({ onComplete }: IntakeSummaryProps) {
  const { texts } = useOnderweg();
  const { phase, questions, missing, recorder, complete, back, goTo, toMissing } = useIntakeContext();
  const leadOn = useLead(onComplete);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (phase === 'summary') title.current?.focus();
  }, [phase]);
  if (phase !== 'summary') return null;
  const finish = (lookingAround?: string) =>
    void complete(lookingAround).then((isKept) => isKept && leadOn({ reason: 'completed' }));
  return (
    <div data-scope="intake" data-part="summary">
      <h2 data-scope="intake" data-part="title" ref={title} tabIndex={-1}>
        {texts.t('intake.summary.title')}
      </h2>
      <p data-muted="">{texts.t('intake.summary.hint')}</p>
      <dl>
        {questions.map((question, at) => (
          <IntakeAnswer key={question.id} question={question} onEdit={() => goTo(at)} />
        ))}
      </dl>
      <Problem error={recorder.problem} />
      {missing ? <p>{texts.t(`intake.incomplete.${missing}`)}</p> : null}
      <div data-scope="intake" data-part="buttons">
        {missing ? (
          <button type="button" data-primary="" onClick={toMissing}>
            {texts.t('intake.incomplete.action')}
          </button>
        ) : (
          <button type="button" data-primary="" disabled={recorder.isRecording} onClick={() => finish()}>
            {texts.t('intake.complete.action')}
          </button>
        )}
        {missing === 'directionOrPicture' ? (
          <button type="button" disabled={recorder.isRecording} onClick={() => finish(texts.t('intake.direction.lookAround'))}>
            {texts.t('intake.incomplete.lookAround')}
          </button>
        ) : null}
        <button type="button" onClick={back}>
          {texts.t('actions.back')}
        </button>
      </div>
    </div>
  );
}
