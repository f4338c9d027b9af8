import { toDay } from '@onderweg/core';
import { useId, useRef } from 'react';
import { useTexts } from '../onderweg/use-texts';
import { Problem } from '../saving/problem';
import { useCourseContext } from './course.context';
import { usePhaseFocus } from './use-phase-focus';

/** An ending, in the words of the person, and the way back in one press. */
export function CourseClosed() {
  const texts = useTexts();
  const id = useId();
  const { phase, dossier, reopen, recorder } = useCourseContext();
  const title = useRef<HTMLHeadingElement>(null);
  usePhaseFocus(title, ['closed']);
  if (phase !== 'closed') return null;
  const closing = dossier.closings.last;
  const ending = closing?.ending === 'self-employed' ? 'selfEmployed' : closing?.ending;
  return (
    <section data-scope="course" data-part="card" aria-labelledby={id}>
      <h3 ref={title} id={id} tabIndex={-1}>
        {texts.t('course.closed.title')}
      </h3>
      {closing && ending ? (
        <p>
          {texts.t('course.closed.ending', { ending: texts.t(`endings.${ending}.name`), date: texts.date(toDay(closing.at)) })}
        </p>
      ) : null}
      {closing?.carry && closing.carry.length > 0 ? (
        <div data-bulleted="">
          <h4>{texts.t('endings.closing.carry')}</h4>
          <ul>
            {closing.carry.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <p data-muted="">{texts.t('course.closed.text')}</p>
      <Problem error={recorder.problem} />
      <div data-scope="course" data-part="buttons">
        <button type="button" disabled={recorder.isRecording} onClick={() => void reopen()}>
          {texts.t('course.closed.reopen')}
        </button>
      </div>
    </section>
  );
}
