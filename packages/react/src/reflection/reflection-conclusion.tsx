import { useState } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { ConclusionForm } from './conclusion-form';
import { DrawnConclusions } from './drawn-conclusions';
import { LogButton, type LogButtonProps } from './log-button';
import { useReflectionContext } from './reflection.context';
import { isConclusionBegun } from './reflection.values';
import { usePartTitle } from './use-part-title';

/** A constructive "so …" that rests on findings; more than one may be drawn. */
export function ReflectionConclusion({ onLog }: LogButtonProps) {
  const texts = useTexts();
  const { phase, findings, older, answers, olderAnswers, conclusions, forms, turn, go } = useReflectionContext();
  const isShown = phase === 'conclude';
  const title = usePartTitle(isShown, turn);
  // How many there were when another one was asked for: saving it closes the form again.
  const [askedAt, setAskedAt] = useState<number>();
  if (!isShown) return null;
  const hasFindings = findings.length + older.length + answers.length + olderAnswers.length > 0;
  const isAsked = askedAt === conclusions.length;
  const hasForm = hasFindings && (conclusions.length === 0 || isAsked || isConclusionBegun(forms.conclusion.read()));
  return (
    <div data-scope="reflection" data-part="conclusion">
      <h3 ref={title} tabIndex={-1}>
        {texts.t('reflection.conclusion.title')}
      </h3>
      <DrawnConclusions />
      {hasForm ? <ConclusionForm takesFocus={isAsked} /> : null}
      {hasFindings ? null : (
        <>
          <p>{texts.t('errors.ONDERWEG-202')}</p>
          <LogButton onLog={onLog} isPrimary />
        </>
      )}
      {conclusions.length > 0 ? (
        <div data-scope="reflection" data-part="buttons">
          <button type="button" data-primary={hasForm ? undefined : ''} onClick={() => go('course')}>
            {texts.t('actions.next')}
          </button>
          {hasForm ? null : (
            <button type="button" onClick={() => setAskedAt(conclusions.length)}>
              {texts.t('reflection.conclusion.another')}
            </button>
          )}
        </div>
      ) : null}
    </div>
  );
}
